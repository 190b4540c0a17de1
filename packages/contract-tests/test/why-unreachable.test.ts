import { expect, test } from "vitest";
import { whyUnreachable } from "../src/why-unreachable.ts";

test.each([
  ["npm error code E404\nnpm error 404 Not Found - GET http://127.0.0.1:9/nothing", "npm error code E404"],
  ["npm error code ECONNREFUSED\nnpm error syscall connect", "npm error code ECONNREFUSED"],
  ["  ├─▶ Failed to fetch http://127.0.0.1:9/yargs-16.tgz: error", "Failed to fetch http://127.0.0.1:9/yargs-16.tgz"],
  ["  ╰─▶ Tarball server returned HTTP 503 for http://127.0.0.1:9/\n", "Tarball server returned HTTP 503"],
])("whyUnreachable() returns the reason if the installation fails with %j", async (message, reason) => {
  expect(await whyUnreachable(() => Promise.reject(new Error(message)))).toBe(reason);
});

test.each([
  "Error: ERR_PNPM_OUTDATED_LOCKFILE",
  "npm error code ELIFECYCLE",
  "TypeError: Failed to fetch dynamically imported module",
  "Tarball server returned HTTP 418 for http://127.0.0.1:9/semver/-/semver-7.8.6.tgz",
])("whyUnreachable() throws the error if an installation fails with %j", async (message) => {
  await expect(whyUnreachable(() => Promise.reject(new Error(message)))).rejects.toThrow(message);
  expect(await whyUnreachable(async () => {})).toBeUndefined();
});
