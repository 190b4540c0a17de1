import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import { forbidden, gone, json, locked, reset, type Step, silence, taken } from "../../../core/test/scripted-fetch.ts";
import { ensureDatabase, ensureSqlUser } from "../../src/ephemeral/sql-users.ts";

const USERS = `/api/v1/clusters/${CLUSTER_ID}/sql-users`;
const CREATE = `POST ${USERS}`;
const RESET = `PUT ${USERS}/ada/password`;
const USER = { cluster_id: CLUSTER_ID, name: "ada" };
const DATABASE = { cluster_id: CLUSTER_ID, name: "app" };
const done = json(200, { name: "ada" });

test.each<[string, Step[], string[], "fails"?]>([
  ["creates the user", [done], [CREATE]],
  ["waits while the cluster is locked", [locked, done], [CREATE, CREATE]],
  ["sets the password if the user exists", [taken, done], [CREATE, RESET]],
  ["sets the password if the response is lost", [reset, done], [CREATE, RESET]],
  ["creates the user if a lost request never arrived", [reset, gone, done], [CREATE, RESET, CREATE]],
  ["fails if the request is rejected", [forbidden], [CREATE], "fails"],
  ["fails if its second request is rejected", [reset, forbidden], [CREATE, RESET], "fails"],
  ["tries five times", [reset, gone, reset, gone, reset], [CREATE, RESET, CREATE, RESET, CREATE], "fails"],
])("ensureSqlUser() %s", async (_, steps, expected, fails) => {
  const { cloud, clock, requests } = openLatest(steps);
  const ensuring = clock.run(ensureSqlUser(cloud, USER));
  if (fails) await caught(ensuring);
  else expect(await ensuring).toEqual({ name: "ada", password: expect.stringMatching(/^[a-z0-9]{32}$/) });
  const passwords = requests.map(({ body }) => JSON.parse(String(body)).password);
  expect(new Set(passwords).size).toBe(1);
  expect(toLines(requests)).toEqual(expected);
});

test.each<[string, Step[], number, "fails"?]>([
  ["creates the database", [done], 1],
  ["succeeds if it exists", [taken], 1],
  ["waits while the cluster is locked", [locked, done], 2],
  ["creates it again after a lost response", [reset, taken], 2],
  ["fails if the request is rejected", [forbidden], 1, "fails"],
  ["tries five times", [reset], 5, "fails"],
])("ensureDatabase() %s", async (_, steps, count, fails) => {
  const { cloud, clock, requests } = openLatest(steps);
  const ensuring = clock.run(ensureDatabase(cloud, DATABASE));
  await (fails ? caught(ensuring) : ensuring);
  expect(toLines(requests)).toEqual(Array(count).fill(`POST /api/v1/clusters/${CLUSTER_ID}/databases`));
});

test.each<[string, Step]>([
  ["hangs", silence],
  ["loses each response", reset],
])("ensureSqlUser() and ensureDatabase() end at their deadline if the service %s", async (_, step) => {
  for (const call of [ensureSqlUser, ensureDatabase]) {
    const { cloud, clock } = openLatest([step], { maxRetries: 2 });
    await clock.run(caught(call(cloud, USER, { deadlineMs: 1000 })));
    expect(clock.now()).toBeLessThanOrEqual(1000);
  }
});

test("ensureSqlUser() sets a given password, also if the user exists, but doesn't show an invalid one", async () => {
  const { cloud, clock, error, requests } = openLatest([taken, done]);
  const ensured = await clock.run(ensureSqlUser(cloud, { ...USER, password: "hunter22" }));
  expect(ensured).toEqual({ name: "ada", password: "hunter22" });
  expect(requests.map(({ body }) => JSON.parse(String(body)).password)).toEqual(["hunter22", "hunter22"]);
  const { message } = await error(ensureSqlUser(cloud, { ...USER, password: "hunter22\ud800" }));
  expect(message).toBe("ensureSqlUser: password must be a non-empty string");
});

test.each<[object, object, string]>([
  [{ cluster_id: "a", nam: "ada" }, {}, "unknown parameter nam (did you mean name?)"],
  [{ cluster_id: "a" }, {}, "name must be a non-empty string"],
  [{ cluster_id: "a", name: "ada" }, { retries: 1 }, "unknown option retries"],
])("ensureSqlUser() and ensureDatabase() reject %j with options %j at once", async (params, options, text) => {
  for (const call of [ensureSqlUser, ensureDatabase]) {
    const { cloud, requests } = openLatest([done]);
    expect((await caught(call(cloud, params as typeof USER, options))).message).toContain(`${call.name}: ${text}`);
    expect(requests).toEqual([]);
  }
});
