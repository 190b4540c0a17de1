import { expect, test } from "vitest";
import { advancedCluster, DELAY, openCloud } from "../version-2024-09-16.ts";

test("each month's invoice bills the nodes, the storage and the hours of a cluster", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  fetch.advance("100h");
  const [draft] = (await ask("GET /invoices")).invoices;
  expect(draft).toMatchObject({ status: "DRAFT", period_start: "2022-03-01T00:00:00.000000Z" });
  // 3 nodes with 4 vCPUs and 150 GiB each for 100 hours, at $0.15 per vCPU and hour and $0.0005 per GiB and hour.
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
