import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type ChunkingContext, defineConfig } from "rolldown";
import { declarations } from "./rolldown.declarations.ts";

const { exports, bin = {}, inlinedDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const isModule = (path: string): boolean => path.endsWith(".ts");
const entries = Object.values<string>({ ...exports, ...bin }).filter(isModule);
const ownFiles = new Set(entries.map((path) => resolve(path)));
const GENERATED = /\.gen\.ts$/;
const INSTALLED = /[\\/]node_modules[\\/]/;

const versions = entries.filter((path) => /\/\d{4}-\d{2}-\d{2}\.ts$/.test(path)).map((path) => resolve(path));

/**
 * Returns whether the client of an API version needs a module, so that a program which imports the client loads nothing that
 * only another entry point needs. In a package without API versions, every module counts.
 */
function isNeeded(file: string, context: ChunkingContext, seen: Set<string> = new Set()): boolean {
  if (versions.length === 0 || versions.includes(file)) return true;
  seen.add(file);
  const importers = context.getModuleInfo(file)?.importers ?? [];
  return importers.some((importer) => !seen.has(importer) && isNeeded(importer, context, seen));
}

function isShared(file: string): boolean {
  return !(ownFiles.has(file) || GENERATED.test(file) || INSTALLED.test(file));
}

/**
 * Builds the package in this folder. Its JavaScript is a file for each entry point, one for what the clients share, one for
 * what only other entry points share, and one for what `http` loads: few files, since a runtime looks for each; not
 * minified and without source maps, since a stack trace leads into readable code.
 */
export default defineConfig({
  input: Object.fromEntries(entries.map((path) => [basename(path, ".ts"), path])),
  external: (id) => /^[^./]/.test(id) && !(id in inlinedDependencies),
  platform: "neutral",
  // The messages of a release link to its documentation site.
  transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
  // An entry point may hold what another one takes from it, instead of a file between the two.
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
    codeSplitting: {
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
