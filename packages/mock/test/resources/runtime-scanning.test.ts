import { expect, test } from "vitest";
import { DELAY, openCluster } from "../version-2024-09-16.ts";

test("enabling runtime scanning returns WIZ immediately, and disabling it before it is rolled out keeps it off", async () => {
  const { ask, apply, fetch, status, path } = openCluster();
  expect(await status(`POST ${path}/runtime-scanning`, { type: "NONE" })).toBe(400);
  await apply(`POST ${path}/runtime-scanning`, { type: "WIZ" });
  expect(await ask(`DELETE ${path}/runtime-scanning`)).toEqual({ type: "NONE" });
  expect(await ask(`POST ${path}/runtime-scanning`, { type: "WIZ" })).toEqual({ type: "WIZ" });
  await ask(`DELETE ${path}/runtime-scanning`);
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}/runtime-scanning`)).toEqual({ type: "NONE" });
});
