import type { Invoice } from "@crdb-cloud/node";
import { CommandError, EXIT } from "../exit-status.ts";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { openCloud } from "../open-client.ts";
import { printList } from "../terminal/print.ts";

const COLUMNS = ["month", "group", "amount", "currency"] as const;

export async function cost(io: Io, options: GeneralOptions & { month?: string; by: string }): Promise<void> {
  const { month, by, ...general } = options;
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new CommandError(EXIT.usage, `--month must be a month such as 2026-11, not ${month}`);
  }
  const toGroup = parseGroup(by);
  const cloud = await openCloud(io, general);
  const { invoices } = await cloud.invoices.list({});
  const rows = sum(
    invoices.filter(({ period_start }) => period_start.startsWith(month ?? "")),
    toGroup,
  );
  const { output = io.stdout.isTTY ? "table" : "csv" } = general;
  if (output !== "csv") await printList(io, rows, { output }, COLUMNS);
  else
    for (const row of [COLUMNS, ...rows.map((row) => COLUMNS.map((name) => row[name]))]) io.stdout.write(toLine(row));
}

type InvoicedCluster = Invoice["invoice_items"][number]["cluster"];

function parseGroup(by: string): (cluster: InvoicedCluster) => string {
  const [kind, key = "crdb-cloud-owner"] = by.split(":", 2);
  if (by === "cluster") return ({ name }) => name;
  if (by === "plan") return ({ plan }) => plan ?? "";
  if (kind === "label") return ({ labels }) => (Object.hasOwn(labels ?? {}, key) ? labels[key] : undefined) ?? "";
  throw new CommandError(EXIT.usage, `--by must be cluster, plan, label or label:<key>, not ${by}`);
}

function sum(invoices: readonly Invoice[], toGroup: (cluster: InvoicedCluster) => string) {
  const rows = new Map<string, { month: string; group: string; amount: number; currency: string }>();
  const add = (month: string, group: string, { amount, currency }: { amount: number; currency: string }): void => {
    const key = JSON.stringify([month, group, currency]);
    const total = (rows.get(key)?.amount ?? 0) + amount;
    // Rounds to a millionth, since sums of floats such as 0.1 + 0.2 aren't exact.
    rows.set(key, { month, group, amount: Math.round(total * 1e6) / 1e6, currency });
  };
  for (const { period_start, invoice_items, adjustments } of invoices) {
    const month = period_start.slice(0, "2026-01".length);
    for (const { cluster, totals } of invoice_items) for (const total of totals) add(month, toGroup(cluster), total);
    for (const { name, amount } of adjustments) add(month, `adjustment: ${name}`, amount);
  }
  return [...rows.values()];
}

/** Formats a line of CSV (RFC 4180). An apostrophe before `=` and the like keeps spreadsheets from running formulas. */
function toLine(cells: readonly (string | number)[]): string {
  const texts = cells.map((cell) => {
    const text = typeof cell === "string" && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(",")}\n`;
}
