import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { defineConfig } from "rolldown";

const { exports, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.values<string>({ ...exports, ...bin }).filter((path) => path.endsWith(".ts"));
const ownFiles = new Set(entries.map((path) => resolve(path)));
const GENERATED = /\.gen\.ts$/;

/**
 * Makes the JavaScript of the package in this folder: a file for each entry point, and one for what they share. Few files,
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
  ],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "shared/[name].js",
    codeSplitting: {
      groups: [{ name: "runtime", minShareCount: 2, test: (file) => !(ownFiles.has(file) || GENERATED.test(file)) }],
    },
    minifyInternalExports: false,
    comments: { jsdoc: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
});
