import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** A program that prints which OpenAPI documents are loaded: at the start, and after each of three requests. */
const PROGRAM = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({
  load(url, context, next) {
    const [, version] = /([^/]+)\\.slim\\.gen\\.ts$/.exec(url) ?? [];
    if (version) loaded.push(version);
    return next(url, context);
  },
});
const { startMockCloud } = await import("@crdb-cloud/mock");
const cloud = await startMockCloud();
console.log(loaded.join());
for (const version of ["2024-09-16", "2024-09-16", "2022-03-31"]) {
  await fetch(cloud.url + "/api/v1/clusters", { headers: { "cc-version": version } });
  console.log(loaded.join());
}
await cloud.close();
`;

test("a mock cloud only loads a version's OpenAPI document when a request needs it", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", PROGRAM], {
    cwd: import.meta.dirname,
  });
  expect(stdout.split("\n")).toEqual(["", "2024-09-16", "2024-09-16", "2024-09-16,2022-03-31", ""]);
});
