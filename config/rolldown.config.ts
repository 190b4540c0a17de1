import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type ChunkingContext, defineConfig } from "rolldown";
import { declarations } from "./rolldown.declarations.ts";

const { exports = {}, bin = {}, inlinedDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const isModule = (path: string): boolean => path.endsWith(".ts");
const entries = Object.values<string>({ ...exports, ...bin }).filter(isModule);
const ownFiles = new Set(entries.map((path) => resolve(path)));
const GENERATED = /\.gen\.ts$/;
const INSTALLED = /[\\/]node_modules[\\/]/;

const bases = entries.filter((path) => /\/(\d{4}-\d{2}-\d{2}|fetch)\.ts$/.test(path)).map((path) => resolve(path));

/**
 * Returns whether the client of an API version, or the mock's `fetch` function, needs a module. Other modules are in
 * separate files, so that a program that imports the client does not load them, and that a browser does not load the
 * mock's server.
 */
function isNeeded(file: string, context: ChunkingContext, seen: Set<string> = new Set()): boolean {
  if (bases.includes(file)) return true;
  seen.add(file);
  const importers = context.getModuleInfo(file)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && isNeeded(importer, context, seen));
}

function isShared(file: string): boolean {
  return !(ownFiles.has(file) || GENERATED.test(file) || INSTALLED.test(file));
}

/**
 * Builds the package in this folder. The JavaScript consists of one file for each entry point, one file with the code
 * that the clients share, one file with the code that only other entry points share, and one file with the code that
 * `http` loads. There are few files, because a runtime needs time to find each file. The code is not minified and has
 * no source maps, so that a stack trace leads into readable code.
 */
export default defineConfig({
  input: Object.fromEntries(entries.map((path) => [basename(path, ".ts"), path])),
  external: (id) => /^[^./]/.test(id) && !(id in inlinedDependencies),
  platform: "neutral",
  // The messages of a release link to its documentation site.
  transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
  // An entry point may contain code that another entry point imports. Otherwise, the build would add a file for this
  // code.
  preserveEntrySignatures: "allow-extension",
  plugins: [
    declarations({
      entries: Object.values<string>(exports).filter(isModule),
      inlined: Object.keys(inlinedDependencies),
      isPublished: (file) => !GENERATED.test(file),
    }),
  ],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "shared/[name].js",
    // A command loads only the files of the command that it runs.
    codeSplitting: Object.keys(exports).length === 0 || {
      groups: [
        {
          name: (file, context) => (isNeeded(file, context) ? "runtime" : null),
          debugName: "runtime",
          priority: 1,
          minShareCount: 2,
          test: isShared,
        },
        { name: "extras", minShareCount: 2, test: isShared },
      ],
    },
    minifyInternalExports: false,
    comments: { jsdoc: false },
  },
});
