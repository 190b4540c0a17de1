import { expect, test } from "vitest";
import { advancedCluster, basicCluster, DELAY, openCloud } from "../version-2024-09-16.ts";

test("each month's invoice bills the nodes, the storage and the hours of a cluster", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  fetch.advance("100h");
  const [draft] = (await ask("GET /invoices")).invoices;
  expect(draft).toMatchObject({ status: "DRAFT", period_start: "2022-03-01T00:00:00.000000Z" });
  // The invoice bills 3 nodes with 4 vCPUs and 150 GiB for 100 hours. A vCPU costs $0.15 per hour, and a GiB $0.0005
  // per hour.
  expect(draft.invoice_items[0].line_items).toMatchObject([
    { description: "Compute in us-east-1", quantity: 1200, quantity_unit: "VCPU_HOURS", total: { amount: 180 } },
    { description: "Storage in us-east-1", quantity: 45_000, quantity_unit: "GIB_HOURS", total: { amount: 22.5 } },
  ]);
  expect(draft.totals).toEqual([{ amount: 202.5, currency: "USD" }]);
  await ask(`DELETE /clusters/${id}`);
  fetch.advance("40d");
  const { invoices } = await ask("GET /invoices");
  expect(
    invoices.map(({ status, totals }: { status: string; totals: { amount: number }[] }) => [status, totals[0]?.amount]),
  ).toEqual([
    ["FINALIZED", 202.5],
    ["DRAFT", 0],
  ]);
  expect(await ask(`GET /invoices/${draft.invoice_id}`)).toEqual(invoices[0]);
});

test.each([
  ["BASIC", {}, { description: "Request units", quantity: 0, quantity_unit: "REQUEST_UNITS" }],
  ["STANDARD", {}, { description: "Compute", quantity: 20, quantity_unit: "VCPU_HOURS", total: { amount: 3 } }],
  [
    "STANDARD",
    { usage_limits: { provisioned_virtual_cpus: "8" } },
    { description: "Compute", quantity: 80, quantity_unit: "VCPU_HOURS", total: { amount: 12 } },
  ],
])("an invoice bills 10 hours of a %s cluster with %j", async (plan, settings, line) => {
  const { ask, fetch } = openCloud();
  await ask(
    "POST /clusters",
    basicCluster("notorious-moose", { plan, serverless: { regions: ["us-east1"], ...settings } }),
  );
  fetch.advance("10h");
  const [{ invoice_items }] = (await ask("GET /invoices")).invoices;
  expect(invoice_items[0].line_items).toMatchObject([line]);
});

test("invoices.list filters by status and by the start of the month, and invoices.get responds with 404 for an unknown id", async () => {
  const { ask, call, fetch } = openCloud();
  fetch.advance("60d");
  const months = async (query: string): Promise<string[]> =>
    (await ask(`GET /invoices${query}`)).invoices.map(({ period_start }: { period_start: string }) => period_start);
  const [march, april, may] = ["03", "04", "05"].map((month) => `2022-${month}-01T00:00:00.000000Z`);
  expect(await months("")).toEqual([march, april, may]);
  expect(await months("?status=FINALIZED")).toEqual([march, april]);
  expect(await months("?status=DRAFT")).toEqual([may]);
  expect(await months("?start_time=2022-04-01T00:00:00Z&end_time=2022-05-01T00:00:00Z")).toEqual([april]);
  expect((await call("GET /invoices/00000000-0000-4000-8000-000000000000")).status).toBe(404);
});

test("an invoice lists clusters by name, includes folders, and omits a cluster whose creation failed", async () => {
  const { ask, fetch } = openCloud();
  const { resource_id: folder } = await ask("POST /folders", { name: "payments" });
  const { id: second } = await ask("POST /clusters", advancedCluster("cluster-b"));
  const remove = fetch.fault({ creationFailed: true });
  const { id: failed } = await ask("POST /clusters", advancedCluster("cluster-c"));
  remove();
  const { id: first } = await ask("POST /clusters", advancedCluster("cluster-a"));
  const other = fetch.addKey({ organization: "other" }).apiKey;
  await ask("POST /clusters", advancedCluster("cluster-x"), other);
  await ask("POST /folders", { name: "theirs" }, other);
  fetch.advance("10h");
  const [draft] = (await ask("GET /invoices")).invoices;
  expect(draft.invoice_items.map(({ cluster }: { cluster: { id: string } }) => cluster.id)).toEqual([
    first,
    second,
    failed,
  ]);
  expect(draft.invoice_items[2]).toMatchObject({ line_items: [], totals: [{ amount: 0, currency: "USD" }] });
  expect(draft.folder_resources.map(({ resource_id }: { resource_id: string }) => resource_id)).toEqual([
    folder,
    first,
    second,
    failed,
  ]);
});
