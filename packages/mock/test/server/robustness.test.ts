import { expect, test } from "vitest";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { temporaryFile } from "../temporary-file.ts";
import { basicCluster, openCloud, openCluster } from "../version-2024-09-16.ts";

test("an error response lists up to 20 violations, and counts the rest", async () => {
  const { call } = openCloud();
  const regions = Array.from({ length: 1000 }, (_, index) => `nowhere-${index}`);
  const { status, body } = await call("POST /clusters", basicCluster("lost-one", { serverless: { regions } }));
  expect([status, body.details[0].field_violations.length]).toEqual([400, 20]);
  expect(body.message).toMatch(/; and 981 more$/);
});

test("the error for too many labels says how many are allowed", async () => {
  const { problem } = openCloud();
  const labels = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`label-${index}`, ""]));
  expect(await problem("POST /folders", { name: "labelled", labels })).toContain(
    "labels: must have at most 50 properties",
  );
});

test("a request body is recorded without the fields that the spec marks as secret, and not at all if it isn't JSON", async () => {
  const { call, fetch, path } = openCluster();
  await call("POST /folders", '{"password": "correct-horse", }');
  await call(`POST ${path}/sql-users`, { name: "ada", password: "correct-horse" });
  expect(fetch.requests).toMatchObject([{ status: 400 }, { body: { name: "ada", password: "[redacted]" } }]);
  expect(JSON.stringify(fetch.requests)).not.toContain("correct-horse");
});

test("startMockCloud() rejects a state file that another mock uses, until that mock is closed", async () => {
  const state = temporaryFile("state.json");
  const first = await startMockCloud({ state });
  await expect(startMockCloud({ state })).rejects.toThrow(
    `state: ${state} is in use by another mock. Stop it, or choose another file`,
  );
  await first.close();
  await (await startMockCloud({ state })).close();
});

test("startMockCloud() rejects a state file that another program has changed", async () => {
  const { fetch } = openCloud();
  const state = temporaryFile("state.json", JSON.stringify({ ...fetch.snapshot(), folders: [] }));
  await expect(startMockCloud({ state, apiVersion: "2024-09-16" })).rejects.toThrow(
    `state: ${state} was changed after snapshot() returned it`,
  );
});
