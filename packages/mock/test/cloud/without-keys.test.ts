import { expect, test } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";

test("a mock without keys has no apiKey, and seeded resources belong to the organization named default", async () => {
  const fetch = createMockFetch({ keys: [] });
  expect(fetch.apiKey).toBe("");
  const { id: cluster_id } = fetch.seedCluster({ name: "keyless" });
  const user = fetch.seedUser({ email: "ada@acme.example" });
  const invoice = fetch.seedInvoice({ month: "2022-03", clusters: [{ cluster_id, amount: 1 }] });
  const { apiKey: key } = fetch.addKey({ organization: "default" });
  for (const path of [`clusters/${cluster_id}`, `roles/${user.id}`, `invoices/${invoice.id}`, "organization"]) {
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`http://cloud.invalid/api/v1/${path}`, { headers })).status).toBe(200);
  }
});

test.each([true, false])(
  "with strict: %s, a control rejects an unknown property, but not an undefined one",
  (strict) => {
    const fetch = createMockFetch({ strict });
    expect(() => fetch.addKey({ role: "ORG_ADMIN" } as never)).toThrow(new TypeError("role: unknown field"));
    expect(fetch.seedCluster({ name: undefined } as never).name).not.toBe("");
  },
);
