import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { runProgram } from "./run-node.ts";

const HEADER = "month,status,cluster,plan,adjustment,amount,currency";

test("cost-report prints a row for each cluster in an invoice", async () => {
  await using mock = await startMockCloud({ clock: "virtual" });
  const { id: orders } = mock.seedCluster({ name: "orders-production", plan: "STANDARD" });
  const { id: shop } = mock.seedCluster({ name: "shop-test", plan: "BASIC" });
  const amounts = [orders, shop].map((cluster_id, at) => ({ cluster_id, amount: at === 0 ? 7.2 : 0 }));
  mock.seedInvoice({ month: "2022-03", clusters: amounts });
  const { code, stdout, stderr } = await runProgram("cost-report", mock);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(
    `${HEADER}\n2022-03,DRAFT,orders-production,STANDARD,,7.2,USD\n2022-03,DRAFT,shop-test,BASIC,,0,USD\n`,
  );
});

test("cost-report --since omits earlier months", async () => {
  await using mock = await startMockCloud({ clock: "virtual" });
  const { id } = mock.seedCluster({ name: "orders-production", plan: "STANDARD" });
  for (const month of ["2022-03", "2022-04"]) mock.seedInvoice({ month, clusters: [{ cluster_id: id, amount: 7 }] });
  const { stdout } = await runProgram("cost-report", mock, "--since", "2022-04-01");
  expect(stdout).toMatch(/^month,.*\n2022-04,DRAFT,orders-production,.*\n$/);
});

test("cost-report quotes a cell that contains a comma or a quote", async () => {
  const invoice = {
    invoice_id: "e03d9a71-86bf-4c25-9d14-b7f2c5068a3e",
    status: "DRAFT",
    period_start: "2026-04-01T00:00:00Z",
    period_end: "2026-05-01T00:00:00Z",
    totals: [],
    balances: [],
    invoice_items: [],
    adjustments: [{ name: 'Credit, "trial"', amount: { amount: -30, currency: "USD" } }],
    folder_resources: [],
  };
  await using mock = await startMockCloud({
    faults: [{ operation: "invoices.list", status: 200, body: { invoices: [invoice] } }],
  });
  const { stdout } = await runProgram("cost-report", mock);
  expect(stdout).toBe(`${HEADER}\n2026-04,DRAFT,,,"Credit, ""trial""",-30,USD\n`);
});
