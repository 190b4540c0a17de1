import { expect, test } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { openCloud, openCluster } from "../version-2024-09-16.ts";

const HIDDEN = "[redacted]";
const LONGEST = "x".repeat(65_536 - '{"a":""}'.length);

const RULE = { name: "kafka", type: "FQDN", destination: "kafka.example.com", ports: [9092], description: "" };

test.each([
  [undefined, "[larger than 4 MiB]"],
  ["", undefined],
  [`{"a":"${LONGEST}"}`, { a: LONGEST }],
  [`{"a":"x${LONGEST}"}`, "[65537 characters]"],
  ["{", "[1 characters that are not a JSON object]"],
  ['["ada","geheim"]', "[16 characters that are not a JSON object]"],
  ['"geheim"', "[8 characters that are not a JSON object]"],
  ['{"secret":{"a":1},"list":[{"secret":1,"name":"a"}]}', { secret: HIDDEN, list: [{ secret: HIDDEN, name: "a" }] }],
  [
    '{"passwrod":"geheim","sercet":["geheim"],"labels":{"team":"a"}}',
    { passwrod: HIDDEN, sercet: HIDDEN, labels: { team: "a" } },
  ],
])("recordRequest() redacts secrets and replaces invalid JSON and bodies over 64 KiB: case %#", (body, recorded) => {
  const request = { method: "POST", target: "/?", headers: {}, body };
  expect(recordRequest([], request, { apiVersion: undefined, secrets: new Set(["secret"]) })).toMatchObject({
    body: recorded,
    path: "/",
    query: {},
  });
});

test("requests and the log show no password in a query, even if it is misspelled or the API version has none", async () => {
  const logged: unknown[] = [];
  for (const apiVersion of ["2022-03-31", "2026-09-15"] as const) {
    const { call, fetch } = openCloud({ apiVersion, log: (request) => logged.push(request) });
    await call("GET /clusters?password=geheim&pasword=geheim&limit=3");
    await call("POST /clusters/any/sql-users", { name: "ada", password: "geheim" });
    expect(fetch.requests[0]?.query).toEqual({ password: "[redacted]", pasword: "[redacted]", limit: "3" });
    logged.push(...fetch.requests);
  }
  expect(JSON.stringify(logged)).not.toContain("geheim");
});

test("a request that repeats an idempotency_key gets the first result, and changes nothing, unless it was rejected", async () => {
  const { ask, apply, list, status, fetch, path } = openCluster();
  const rules = `${path}/networking/egress-rules`;
  expect(await status(`POST ${rules}`, { ...RULE, type: "URL", idempotency_key: "one" })).toBe(400);
  const first = await apply(`POST ${rules}`, { ...RULE, idempotency_key: "one" });
  expect(await ask(`POST ${rules}`, { ...RULE, idempotency_key: "one" })).toEqual(first);
  expect(await status(`POST ${rules}`, { ...RULE, idempotency_key: "two" })).toBe(409);
  expect(await status(`POST ${rules}`, RULE)).toBe(409);
  for (const name of ["redis", "nats"]) await ask(`POST ${rules}`, { ...RULE, name, idempotency_key: "" });
  expect(await list(`GET ${rules}`)).toEqual(["kafka", "nats", "redis"]);

  const rule = `${rules}/${first.Rule.id}`;
  const changed = await apply(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" });
  expect(await ask(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" })).toEqual(changed);
  const deleted = await apply(`DELETE ${rule}?idempotency_key=one`);
  expect(await ask(`DELETE ${rule}?idempotency_key=one`)).toEqual(deleted);
  expect(await status(`DELETE ${rule}?idempotency_key=two`)).toBe(404);
  const actions = await list("GET /auditlogevents", "action");
  expect(actions.filter((action) => /_EGRESS_RULE$/.test(action))).toHaveLength(9);

  const other = `/clusters/${fetch.seedCluster().id}/networking/egress-rules`;
  expect((await ask(`POST ${other}`, { ...RULE, idempotency_key: "one" })).Rule.id).not.toBe(first.Rule.id);

  // Without the idempotency key, the second request would be rejected, because the first change is still in progress.
  const policy = `${rules}/egress-traffic-policy`;
  const sent = { allow_all: false, idempotency_key: "one" };
  const setting = await ask(`POST ${policy}`, sent);
  expect(await ask(`POST ${policy}`, sent)).toEqual(setting);
  expect(await status(`POST ${policy}`, { allow_all: false })).toBe(503);
});

test("a mock without keys has no apiKey, and seeded resources belong to the organization named default", async () => {
  const { ask, fetch } = openCloud({ keys: [] });
  expect(fetch.apiKey).toBe("");
  const { id: cluster_id } = fetch.seedCluster({ name: "keyless" });
  const user = fetch.seedUser({ email: "ada@acme.example" });
  const invoice = fetch.seedInvoice({ month: "2022-03", clusters: [{ cluster_id, amount: 1 }] });
  const { apiKey: key } = fetch.addKey({ organization: "default" });
  expect(await ask(`GET /clusters/${cluster_id}`, undefined, key)).toMatchObject({ name: "keyless" });
  for (const path of [`roles/${user.id}`, `invoices/${invoice.id}`, "organization"])
    await ask(`GET /${path}`, undefined, key);
});

test("with strict: false, too, a control rejects unknown properties, but not undefined ones", () => {
  const fetch = createMockFetch({ strict: false });
  expect(() => fetch.addKey({ role: "ORG_ADMIN" } as never)).toThrow(new TypeError("role: unknown field"));
  expect(fetch.seedCluster({ name: undefined } as never).name).not.toBe("");
});
