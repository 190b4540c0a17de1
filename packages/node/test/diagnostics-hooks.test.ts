import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ResponseEvent, RetryEvent } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { createClient } from "../src/2024-09-16.ts";
import { diagnosticsHooks } from "../src/diagnostics-hooks.ts";

const KEY = "CCDB1_0123456789012345678901_secret";

test("createClient() publishes what it does with the name of the operation, and no secret", async () => {
  const heard: [name: unknown, event: unknown][] = [];
  const listen = (event: unknown, name: string | symbol): void => void heard.push([name, event]);
  const names = ["request", "response", "retry"].map((name) => `crdb-cloud:${name}`);
  const answers = [new Response("{}", { status: 503 }), Response.json({ clusters: [] })];
  const cloud = createClient({ apiKey: KEY, fetch: async () => answers.shift() as Response, random: () => 0 });
  for (const name of names) subscribe(name, listen);
  try {
    await cloud.clusters.list();
  } finally {
    for (const name of names) unsubscribe(name, listen);
  }
  const lines = heard.map(([name, event]) => {
    const { operation, attempt, status } = event as ResponseEvent | RetryEvent;
    return [name, operation, attempt, status];
  });
  expect(lines).toEqual([
    ["crdb-cloud:request", "clusters.list", 1, undefined],
    ["crdb-cloud:response", "clusters.list", 1, 503],
    ["crdb-cloud:retry", "clusters.list", 1, 503],
    ["crdb-cloud:request", "clusters.list", 2, undefined],
    ["crdb-cloud:response", "clusters.list", 2, 200],
  ]);
  expect(JSON.stringify(heard)).not.toContain(KEY);
});

test("diagnosticsHooks has no hooks while nobody subscribes", () => {
  expect(diagnosticsHooks.request).toBeUndefined();
  const listen = (): void => {};
  subscribe("crdb-cloud:request", listen);
  expect([typeof diagnosticsHooks.request, diagnosticsHooks.response]).toEqual(["function", undefined]);
  unsubscribe("crdb-cloud:request", listen);
  expect(diagnosticsHooks.request).toBeUndefined();
});
