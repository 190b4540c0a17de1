import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

const RULE = { name: "kafka", type: "FQDN", destination: "kafka.example.com", ports: [9092], description: "" };

test("a request that repeats an idempotency_key gets the first result, and changes nothing", async () => {
  const { ask, call, fetch } = openCloud();
  const path = (id: string): string => `/clusters/${id}/networking/egress-rules`;
  const { id } = fetch.seedCluster();
  const first = await ask(`POST ${path(id)}`, { ...RULE, idempotency_key: "one" });
  fetch.advance(DELAY);
  expect(await ask(`POST ${path(id)}`, { ...RULE, idempotency_key: "one" })).toEqual(first);
  expect((await call(`POST ${path(id)}`, { ...RULE, idempotency_key: "two" })).status).toBe(409);
  expect((await call(`POST ${path(id)}`, RULE)).status).toBe(409);
  expect((await ask(`GET ${path(id)}`)).rules).toHaveLength(1);

  const rule = `${path(id)}/${first.Rule.id}`;
  const changed = await ask(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" });
  fetch.advance(DELAY);
  expect(await ask(`PATCH ${rule}`, { ports: [443], idempotency_key: "one" })).toEqual(changed);
  const deleted = await ask(`DELETE ${rule}?idempotency_key=one`);
  fetch.advance(DELAY);
  expect(await ask(`DELETE ${rule}?idempotency_key=one`)).toEqual(deleted);
  expect((await call(`DELETE ${rule}?idempotency_key=two`)).status).toBe(404);
  const actions = (await ask("GET /auditlogevents")).entries.map(({ action }: Record<string, string>) => action);
  expect(actions.filter((action: string) => /_EGRESS_RULE$/.test(action))).toHaveLength(6);

  const other = fetch.seedCluster({ name: "other-moose" }).id;
  expect((await ask(`POST ${path(other)}`, { ...RULE, idempotency_key: "one" })).Rule.id).not.toBe(first.Rule.id);
});

test("a rejected request doesn't use up its idempotency_key, and an empty idempotency_key is ignored", async () => {
  const { ask, call, fetch } = openCloud();
  const { id } = fetch.seedCluster();
  const path = `/clusters/${id}/networking/egress-rules`;
  expect((await call(`POST ${path}`, { ...RULE, type: "URL", idempotency_key: "one" })).status).toBe(400);
  await ask(`POST ${path}`, { ...RULE, idempotency_key: "one" });
  for (const name of ["redis", "nats"]) await ask(`POST ${path}`, { ...RULE, name, idempotency_key: "" });
  expect((await ask(`GET ${path}`)).rules).toHaveLength(3);
});

test("egressRules.setTrafficPolicy with a repeated idempotency_key succeeds while the policy is changing", async () => {
  const { ask, call, fetch } = openCloud();
  const { id } = fetch.seedCluster();
  const path = `/clusters/${id}/networking/egress-rules/egress-traffic-policy`;
  const sent = { allow_all: false, idempotency_key: "one" };
  const first = await ask(`POST ${path}`, sent);
  expect(await ask(`POST ${path}`, sent)).toEqual(first);
  expect((await call(`POST ${path}`, { allow_all: false })).status).toBe(503);
});
