import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../../src/client/version.ts";

test("VERSION is the version of all published packages", () => {
  const cwd = new URL("../../..", import.meta.url);
  const manifests = globSync("{core,node,deno,provision,mock,mock-sql,cli}/{package,deno}.json", { cwd });
  const versions = manifests.map(
    (file) => JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8")).version,
  );
  expect(versions).toEqual(Array(10).fill(VERSION));
});
