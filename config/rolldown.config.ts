import { globSync, readFileSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { type ChunkingContext, defineConfig, type Plugin } from "rolldown";
import { declarations } from "./rolldown.declarations.ts";

const { exports = {}, bin = {}, inlinedDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const isModule = (path: string): boolean => path.endsWith(".ts");
const entries = Object.values<string>({ ...exports, ...bin }).filter(isModule);
const ownFiles = new Set(entries.map((path) => resolve(path)));
const GENERATED = /\.gen\.ts$/;
const INSTALLED = /[\\/]node_modules[\\/]/;

const isCommand = Object.keys(exports).length === 0;
const bases = (
  isCommand
    ? ["src/main.ts", "src/commands/api.ts"]
    : entries.filter((path) => /\/(\d{4}-\d{2}-\d{2}|fetch)\.ts$/.test(path))
).map((path) => resolve(path));

/**
 * Returns whether a module is needed by an API version's client, the mock's `fetch` function, or `crdb-cloud api`, the
 * most-used command. Other modules go to separate files, so that the client loads quickly, browsers don't load the
 * mock's server, and each command loads only what it needs.
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

function isInlined(id: string): boolean {
  return Object.keys(inlinedDependencies).some((name) => id === name || id.startsWith(`${name}/`));
}

/**
 * Copies the exported JSON files, so that programs such as Prism can find them at a short path:
 * `node_modules/@crdb-cloud/mock/dist/2026-09-15.json`.
 */
const documents: Plugin = {
  name: "documents",
  generateBundle() {
    for (const file of globSync(Object.values<string>(exports).filter((path) => path.endsWith(".json")))) {
      this.emitFile({
        type: "asset",
        fileName: basename(file).replace(".gen", ""),
        source: readFileSync(file, "utf8"),
      });
    }
  },
};

/**
 * Builds the package in this folder: one file per entry point, and two files for shared code, one for the clients and
 * one for all other entry points. Each file slows startup, so we keep their number low. The code isn't minified and has
 * no source maps, so that stack traces stay readable.
 */
export default defineConfig({
  input: Object.fromEntries(entries.map((path) => [relative("src", path).replace(/\.ts$/, ""), path])),
  external: (id) => /^[^./]/.test(id) && !isInlined(id),
  platform: "neutral",
  // Lets error messages link to the documentation site. Only a release sets SITE_URL.
  transform: { define: { SITE_URL: JSON.stringify(process.env.SITE_URL ?? "") } },
  // If one entry point imports another's code, leaves that code in the other's file instead of adding a shared file.
  preserveEntrySignatures: "allow-extension",
  plugins: [
    documents,
    declarations({
      entries: Object.values<string>(exports).filter(isModule),
      inlined: Object.keys(inlinedDependencies),
      isPublished: (file) => !/[\\/]generated[\\/]/.test(file),
    }),
  ],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "shared/[name].js",
    codeSplitting: isCommand
      ? {
          groups: [
            { name: "help", test: /[\\/]help\.ts$/, priority: 1 },
            { name: (file, context) => (isNeeded(file, context) ? "main" : null), debugName: "main" },
          ],
        }
      : {
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
