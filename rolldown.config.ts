import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "rolldown";
import { declarations } from "./rolldown.declarations.ts";

const { exports, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const isModule = (path: string): boolean => path.endsWith(".ts");
const entries = Object.values<string>({ ...exports, ...bin }).filter(isModule);
const ownFiles = new Set(entries.map((path) => resolve(path)));
const GENERATED = /\.gen\.ts$/;

/**
 * Builds the package in this folder. Its JavaScript is a file for each entry point, and one for what they share: few files,
 * since a runtime looks for each; not minified, since a stack trace leads into them.
 */
export default defineConfig({
  input: Object.fromEntries(entries.map((path) => [basename(path, ".ts"), path])),
  external: /^[^./]/,
  platform: "neutral",
  // An entry point may hold what another one takes from it, instead of a file between the two.
  preserveEntrySignatures: "allow-extension",
  // What is generated isn't published as source, so that no map may lead there.
  plugins: [
    {
      name: "unmapped",
      transform: { filter: { id: GENERATED }, handler: (code) => ({ code, map: { mappings: "" } }) },
    },
    declarations(Object.values<string>(exports).filter(isModule), (file) => !GENERATED.test(file)),
  ],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "shared/[name].js",
    codeSplitting: {
      groups: [
        // Only operations one by one need it.
        { name: "operations", minShareCount: 2, test: /[\\/]src[\\/]operations[\\/]/ },
        { name: "runtime", minShareCount: 2, test: (file) => !(ownFiles.has(file) || GENERATED.test(file)) },
      ],
    },
    minifyInternalExports: false,
    comments: { jsdoc: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
});
