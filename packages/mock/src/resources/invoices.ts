import { reject } from "../spec/error-response.ts";
import { compareKeys } from "../state/compare-keys.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import { nextUuid, seedRandom } from "../state/random.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../state/timestamp.ts";
import { organizationStart } from "./get-organization.ts";
import { isWithin } from "./time-range.ts";
import { viewFolder, viewInFolder } from "./view-folder.ts";

/** The prices in the invoices of the mock, in US dollars. CockroachDB Cloud has other prices. */
const PRICES = { vcpuHour: 0.15, gibHour: 0.0005, requestUnits: 0.0000002 };

const HOUR = 3_600_000_000;

/** The number of virtual CPUs for which a Standard cluster without usage limits is billed. */
const DEFAULT_CPUS = 2;

interface Month {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly description: string;
  readonly quantity_unit: string;
  readonly unit_cost: number;
  readonly quantity: number;
}

/**
 * The handlers of `invoices`. There is one invoice for each month. The mock computes an invoice from the sizes of the
 * clusters and from the times at which the clusters were created, changed and deleted.
 */
export const invoices: Handlers = {
  "invoices.list": (context) => {
    const { query } = context;
    const all = listMonths(context).filter(({ start }) => isWithin(start, query));
    const shown = all.map((month) => viewInvoice(context, month));
    return { invoices: shown.filter(({ status }) => query.status === undefined || status === query.status) };
  },
  "invoices.get": (context) => {
    const found = listMonths(context)
      .map((month) => viewInvoice(context, month))
      .find(({ invoice_id }) => invoice_id === context.path.invoice_id);
    return found ? found : reject("NOT_FOUND", `invoice not found: ${String(context.path.invoice_id)}`);
  },
};

/** Returns the months since the creation of the caller's organization, oldest first. */
function listMonths({ state, key, time }: HandlerContext): Month[] {
  const first = new Date(organizationStart(state, key) / 1000);
  const months: Month[] = [];
  for (let month = first.getUTCMonth(); ; month++) {
    const [start, end] = [month, month + 1].map((index) => Date.UTC(first.getUTCFullYear(), index) * 1000) as [
      number,
      number,
    ];
    if (start > time) return months;
    months.push({ start, end });
  }
}

interface Invoice {
  readonly invoice_id: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

function viewInvoice(context: HandlerContext, { start, end }: Month): Invoice {
  const { state, key, time, rules } = context;
  const until = Math.min(end, time);
  const clusters = Object.values(state.clusters)
    .filter(({ organization, createdAt, deletedAt }) => {
      return organization === key.organization && createdAt < until && (deletedAt === null || deletedAt > start);
    })
    .toSorted((one, other) => compareKeys([one.name, one.createdAt], [other.name, other.createdAt]));
  const invoice_items = clusters.map((cluster) => {
    const line_items = billCluster(cluster, start, until).map(({ quantity, unit_cost, ...line }) => {
      return { ...line, quantity: round(quantity, 6), unit_cost, total: dollars(quantity * unit_cost) };
    });
    const totals = [sum(line_items.map(({ total }) => total.amount))];
    return { cluster: rules.viewCluster(cluster, until), totals, line_items };
  });
  const at = { state, time: until };
  const folders = listRows(state.folders, until).filter(({ organization }) => organization === key.organization);
  return {
    invoice_id: nextUuid(seedRandom(`invoice ${key.organization} ${start}`)),
    status: end <= time ? "FINALIZED" : "DRAFT",
    period_start: formatTimestamp(start),
    period_end: formatTimestamp(end),
    totals: [sum(invoice_items.map(({ totals: [total] }) => total?.amount ?? 0))],
    balances: [],
    invoice_items,
    adjustments: [],
    folder_resources: [
      ...folders.map((folder) => viewFolder(folder, at)),
      ...clusters.map((cluster) => viewInFolder(cluster, at)),
    ],
  };
}

/**
 * Returns the invoice lines of a cluster for a period. The settings of the cluster may have changed during the period.
 */
function billCluster(cluster: StoredCluster, start: number, end: number): Line[] {
  const from = Math.max(start, cluster.settledAt);
  const until = Math.min(end, cluster.deletedAt ?? end);
  const changes = cluster.settings.map(({ since }) => since).filter((since) => since > from && since < until);
  const bounds = [from, ...changes, until];
  const lines = new Map<string, Line>();
  for (const [index, since] of bounds.slice(0, -1).entries()) {
    const hours = Math.max((bounds[index + 1] as number) - since, 0) / HOUR;
    for (const line of billHours(settingsAt(cluster, since))) {
      const quantity = (lines.get(line.description)?.quantity ?? 0) + line.quantity * hours;
      lines.set(line.description, { ...line, quantity });
    }
  }
  return cluster.failed ? [] : [...lines.values()];
}

/** Returns the invoice lines for one hour of a cluster with the given settings. */
function billHours({ plan, regions, usageLimits, storageGib }: ClusterSettings): Line[] {
  if (plan === "BASIC") {
    return [
      { description: "Request units", quantity: 0, quantity_unit: "REQUEST_UNITS", unit_cost: PRICES.requestUnits },
    ];
  }
  const compute = { quantity_unit: "VCPU_HOURS", unit_cost: PRICES.vcpuHour };
  if (plan === "STANDARD") {
    return [
      { description: "Compute", quantity: Number(usageLimits?.provisioned_virtual_cpus ?? DEFAULT_CPUS), ...compute },
    ];
  }
  const storage = { quantity_unit: "GIB_HOURS", unit_cost: PRICES.gibHour };
  return regions.flatMap(({ name, nodes, cpus }) => [
    { description: `Compute in ${name}`, quantity: nodes * cpus, ...compute },
    { description: `Storage in ${name}`, quantity: nodes * storageGib, ...storage },
  ]);
}

function sum(amounts: readonly number[]): { amount: number; currency: string } {
  return dollars(amounts.reduce((total, amount) => total + amount, 0));
}

function dollars(amount: number): { amount: number; currency: string } {
  return { amount: round(amount, 2), currency: "USD" };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
