import { readFileSync } from "node:fs";

const MANIFEST = new URL("../../mock/package.json", import.meta.url);

/**
 * The URL of the built mock's main module. Inside the workspace, importing the package by name loads its sources
 * instead.
 */
export const BUILT_MOCK: string = new URL(
  JSON.parse(readFileSync(MANIFEST, "utf8")).publishConfig.exports["."].default,
  MANIFEST,
).href;
