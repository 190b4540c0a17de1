/**
 * Prints an organization's costs as CSV, for a spreadsheet. Each row is what one cluster cost in a month, or an
 * adjustment such as free credits.
 *
 *     node cost-report.ts --since 2026-01-01 > costs.csv      # needs COCKROACH_API_KEY
 */
import { parseArgs } from "node:util";
import { createClient } from "@crdb-cloud/node";

const { values } = parseArgs({ options: { since: { type: "string" } } });

const cloud = createClient();
const period = values.since === undefined ? {} : { start_time: new Date(values.since).toISOString() };
const { invoices } = await cloud.invoices.list(period);

print("month", "status", "cluster", "plan", "adjustment", "amount", "currency");
for (const { period_start, status, invoice_items, adjustments } of invoices) {
  const month = period_start.slice(0, "2026-01".length);
  for (const { cluster, totals } of invoice_items) {
    const { name, plan, edition = "" } = cluster;
    for (const { amount, currency } of totals) print(month, status, name, plan ?? edition, "", amount, currency);
  }
  for (const { name, amount } of adjustments) print(month, status, "", "", name, amount.amount, amount.currency);
}

function print(...cells: readonly (string | number)[]): void {
  console.log(cells.map(toCell).join(","));
}

/** Quotes a cell if CSV requires it (RFC 4180). */
function toCell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
