import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

test("enabling runtime scanning returns WIZ immediately, and disabling it before it is rolled out keeps it off", async () => {
  const { ask, call, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster().id}/runtime-scanning`;
  expect((await call(`POST ${path}`, { type: "NONE" })).status).toBe(400);
  expect(await ask(`POST ${path}`, { type: "WIZ" })).toEqual({ type: "WIZ" });
  expect(await ask(`DELETE ${path}`)).toEqual({ type: "NONE" });
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toEqual({ type: "NONE" });
});
