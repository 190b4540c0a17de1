import { expect, test } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { openCloud } from "../version-2024-09-16.ts";

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

test.each([true, false])("with strict: %s, a control rejects unknown properties, but not undefined ones", (strict) => {
  const fetch = createMockFetch({ strict });
  expect(() => fetch.addKey({ role: "ORG_ADMIN" } as never)).toThrow(new TypeError("role: unknown field"));
  expect(fetch.seedCluster({ name: undefined } as never).name).not.toBe("");
});
