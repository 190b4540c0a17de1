import { expect, test } from "vitest";
import { openCluster } from "../version-2024-09-16.ts";

const RULE = { name: "kafka", type: "FQDN", destination: "kafka.example.com", ports: [9092], description: "" };

test("a request that repeats an idempotency_key gets the first result, and changes nothing", async () => {
  const { ask, apply, list, status, fetch, path } = openCluster();
  const rules = `${path}/networking/egress-rules`;
  const first = await apply(`POST ${rules}`, { ...RULE, idempotency_key: "one" });
  expect(await ask(`POST ${rules}`, { ...RULE, idempotency_key: "one" })).toEqual(first);
  expect(await status(`POST ${rules}`, { ...RULE, idempotency_key: "two" })).toBe(409);
  expect(await status(`POST ${rules}`, RULE)).toBe(409);
  expect(await list(`GET ${rules}`)).toHaveLength(1);

  const rule = `${rules}/${first.Rule.id}`;
  const changed = await apply(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" });
  expect(await ask(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" })).toEqual(changed);
  const deleted = await apply(`DELETE ${rule}?idempotency_key=one`);
  expect(await ask(`DELETE ${rule}?idempotency_key=one`)).toEqual(deleted);
  expect(await status(`DELETE ${rule}?idempotency_key=two`)).toBe(404);
  const actions = await list("GET /auditlogevents", "action");
  expect(actions.filter((action) => /_EGRESS_RULE$/.test(action))).toHaveLength(6);

  const other = `/clusters/${fetch.seedCluster().id}/networking/egress-rules`;
  expect((await ask(`POST ${other}`, { ...RULE, idempotency_key: "one" })).Rule.id).not.toBe(first.Rule.id);

  // A change that is still being made would otherwise be rejected.
  const policy = `${rules}/egress-traffic-policy`;
  const sent = { allow_all: false, idempotency_key: "one" };
  const setting = await ask(`POST ${policy}`, sent);
  expect(await ask(`POST ${policy}`, sent)).toEqual(setting);
  expect(await status(`POST ${policy}`, { allow_all: false })).toBe(503);
});

test("a rejected request doesn't use up its idempotency_key, and an empty idempotency_key is ignored", async () => {
  const { ask, list, status, path } = openCluster();
  const rules = `${path}/networking/egress-rules`;
  expect(await status(`POST ${rules}`, { ...RULE, type: "URL", idempotency_key: "one" })).toBe(400);
  await ask(`POST ${rules}`, { ...RULE, idempotency_key: "one" });
  for (const name of ["redis", "nats"]) await ask(`POST ${rules}`, { ...RULE, name, idempotency_key: "" });
  expect(await list(`GET ${rules}`)).toHaveLength(3);
});
