import { expect, test } from "vitest";
import { advancedCluster, basicCluster, openCloud, UNKNOWN } from "../version-2024-09-16.ts";

test("an invoice lists the amounts last passed to seedInvoice() by cluster name, and only its organization sees it", async () => {
  const { ask, status, fetch } = openCloud();
  const { id: first } = await ask("POST /clusters", advancedCluster("cluster-b"));
  const { id: second } = await ask("POST /clusters", basicCluster("cluster-a"));
  const { resource_id: folder } = await ask("POST /folders", { name: "payments" });
  const clusters = [
    { cluster_id: first, amount: 202.5 },
    { cluster_id: second.toUpperCase(), amount: 0.1 },
  ];
  const { id } = fetch.seedInvoice({ month: "2022-03", clusters: [] });
  expect(fetch.seedInvoice({ month: "2022-03", clusters })).toEqual({ id });
  const invoice = await ask(`GET /invoices/${id}`);
  expect(invoice).toMatchObject({
    status: "DRAFT",
    period_start: "2022-03-01T00:00:00Z",
    period_end: "2022-04-01T00:00:00Z",
    totals: [{ amount: 202.6, currency: "USD" }],
    invoice_items: [
      { cluster: await ask(`GET /clusters/${second}`), totals: [{ amount: 0.1, currency: "USD" }], line_items: [] },
      { cluster: { name: "cluster-b" }, totals: [{ amount: 202.5, currency: "USD" }] },
    ],
    folder_resources: [{ resource_id: folder }, { resource_id: second }, { resource_id: first }],
  });
  expect((await ask("GET /invoices")).invoices).toEqual([invoice]);
  const { apiKey, organization } = fetch.addKey({ organization: "other" });
  const others = fetch.seedInvoice({ month: "2022-03", clusters: [], organization }).id;
  expect([await status(`GET /invoices/${others}`), (await ask("GET /invoices")).invoices]).toEqual([404, [invoice]]);
  const seen = await ask("GET /invoices", undefined, apiKey);
  expect(seen.invoices).toMatchObject([{ invoice_id: others, totals: [{ amount: 0 }], folder_resources: [] }]);
  fetch.advance("18d");
  expect((await ask(`GET /invoices/${id}`)).status).toBe("FINALIZED");
  expect(fetch.seedInvoice({ month: "2022-04", clusters }).id).not.toBe(id);
});

test("invoices.list sorts invoices by month, and filters them by status and start time", async () => {
  const { list, status, fetch } = openCloud();
  for (const month of ["2022-04", "2021-12", "2022-03"]) fetch.seedInvoice({ month, clusters: [] });
  fetch.advance("30d");
  for (const [query, ...months] of [
    ["", "2021-12", "2022-03", "2022-04"],
    ["?status=FINALIZED", "2021-12", "2022-03"],
    ["?status=DRAFT", "2022-04"],
    ["?start_time=2022-03-01T00:00:00Z&end_time=2022-04-01T00:00:00Z", "2022-03"],
  ])
    expect(await list(`GET /invoices${query}`, "period_start")).toEqual(months.map((one) => `${one}-01T00:00:00Z`));
  expect(await status(`GET /invoices/${UNKNOWN}`)).toBe(404);
});

test.each<[object, string]>([
  [{ clusters: [{ cluster_id: UNKNOWN, amount: 1 }] }, `clusters: the organization has no cluster ${UNKNOWN}`],
  [{ price: 1 }, "price: unknown field"],
  [{ clusters: [{ cluster_id: UNKNOWN }] }, "clusters.0.amount: is required"],
])("seedInvoice() rejects %j: %s", (change, message) => {
  expect(() => openCloud().fetch.seedInvoice({ month: "2022-03", clusters: [], ...change })).toThrow(message);
});
