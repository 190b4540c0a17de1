import { readFileSync } from "node:fs";

const MANIFEST = new URL("../../mock/package.json", import.meta.url);

/** The URL of the built mock. Inside the workspace, the package's name resolves to its sources. */
export const BUILT_MOCK: string = new URL(
  JSON.parse(readFileSync(MANIFEST, "utf8")).publishConfig.exports["."].default,
  MANIFEST,
).href;
