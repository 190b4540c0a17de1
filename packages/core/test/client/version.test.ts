import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { VERSION } from "../../src/client/version.ts";

test.for([
  "core/package.json",
  "core/deno.json",
  "node/package.json",
  "deno/package.json",
  "deno/deno.json",
  "provision/package.json",
  "provision/deno.json",
  "mock/package.json",
  "mock-sql/package.json",
  "cli/package.json",
])("VERSION is the version in %s", async (file) => {
  const text = await readFile(new URL(`../../../${file}`, import.meta.url), "utf8");
  expect(JSON.parse(text).version).toBe(VERSION);
});
