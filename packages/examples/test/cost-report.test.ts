import { expect, test } from "vitest";
import { openMock } from "../../cli/test/start-command.ts";
import { runProgram } from "./run-node.ts";

const HEADER = "month,status,cluster,plan,adjustment,amount,currency";

test("cost-report prints a row for each cluster in an invoice, and with --since omits earlier months", async () => {
  const mock = await openMock({ clock: "virtual" });
  const { id: orders } = mock.seedCluster({ name: "orders-production", plan: "STANDARD" });
  const { id: shop } = mock.seedCluster({ name: "shop-test", plan: "BASIC" });
  const clusters = [orders, shop].map((cluster_id, at) => ({ cluster_id, amount: at === 0 ? 7.2 : 0 }));
  mock.seedInvoice({ month: "2022-03", clusters });
  const rows = `${HEADER}\n2022-03,DRAFT,orders-production,STANDARD,,7.2,USD\n2022-03,DRAFT,shop-test,BASIC,,0,USD\n`;
  expect(await runProgram("cost-report", mock)).toEqual({ code: 0, out: rows, err: "" });
  mock.seedInvoice({ month: "2022-04", clusters });
  const { out } = await runProgram("cost-report", mock, "--since", "2022-04-01");
  expect(out).toBe(rows.replaceAll("2022-03", "2022-04"));
});

test("cost-report quotes a cell that contains a comma or a quote", async () => {
  const invoice = {
    ...{ invoice_id: "e03d9a71-86bf-4c25-9d14-b7f2c5068a3e", status: "DRAFT" },
    ...{ period_start: "2026-04-01T00:00:00Z", period_end: "2026-05-01T00:00:00Z" },
    ...{ totals: [], balances: [], invoice_items: [], folder_resources: [] },
    adjustments: [{ name: 'Credit, "trial"', amount: { amount: -30, currency: "USD" } }],
  };
  const mock = await openMock({ faults: [{ operation: "invoices.list", status: 200, body: { invoices: [invoice] } }] });
  const { out } = await runProgram("cost-report", mock);
  expect(out).toBe(`${HEADER}\n2026-04,DRAFT,,,"Credit, ""trial""",-30,USD\n`);
});
