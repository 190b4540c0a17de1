import { readFileSync } from "node:fs";

const MANIFEST = new URL("../../mock/package.json", import.meta.url);

/** The built mock's URL. Inside the workspace, the package name resolves to the sources instead. */
export const BUILT_MOCK: string = new URL(
  JSON.parse(readFileSync(MANIFEST, "utf8")).publishConfig.exports["."].default,
  MANIFEST,
).href;
