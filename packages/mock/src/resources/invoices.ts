import { defaultOrganization } from "../access/access-key.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { reject } from "../http/error-response.ts";
import { compareKeys } from "../paging/page.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, tableOf } from "../state/history.ts";
import { nextUuid, seedRandom } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { readCluster } from "../state/stored-cluster.ts";
import { tick } from "../time/cloud-clock.ts";
import { formatTimestamp, isWithin } from "../time/timestamp.ts";
import { viewResource } from "./folders.ts";

/** A month's invoice. You set the amounts, since the mock doesn't invent prices. */
export interface InvoiceSeed {
  /** The month, such as `2026-03`. If the month already has an invoice, this one replaces it. */
  month: string;
  /** What each cluster cost in that month. */
  clusters: readonly ClusterCost[];
  /** The organization's name. @default the first API key's organization */
  organization?: string;
}

/** What a cluster cost in a month. */
export interface ClusterCost {
  cluster_id: string;
  /** The amount in US dollars. */
  amount: number;
}

interface StoredInvoice extends InvoiceSeed {
  readonly id: string;
}

export const invoices: Handlers = {
  "invoices.list": (context) => {
    const { query } = context;
    const selected = listInvoices(context)
      .filter(({ month }) => isWithin(startOf(month), query))
      .map((invoice) => view(context, invoice));
    return { invoices: selected.filter(({ status }) => query.status === undefined || status === query.status) };
  },
  "invoices.get": (context) => {
    const { invoice_id } = context.path;
    const found = listInvoices(context).find(({ id }) => id === invoice_id);
    return found ? view(context, found) : reject("NOT_FOUND", `invoice not found: ${String(invoice_id)}`);
  },
};

export function seedInvoice(state: CloudState, { month, clusters, ...seed }: InvoiceSeed): { id: string } {
  const organization = seed.organization ?? defaultOrganization(state);
  const time = tick(state.clock);
  const unknown = clusters.find(
    ({ cluster_id }) => readCluster(state, cluster_id, time)?.organization !== organization,
  );
  if (unknown) throw new RangeError(`clusters: the organization has no cluster ${unknown.cluster_id}`);
  const id = nextUuid(seedRandom(`invoice ${organization} ${month}`));
  const value: StoredInvoice = { id, month, clusters, organization };
  planRow(tableOf<StoredInvoice>(state, "invoices"), `${organization}/${month}`, { since: time, value });
  return { id };
}

function listInvoices({ state, key, time }: HandlerContext): StoredInvoice[] {
  const all = listRows(tableOf<StoredInvoice>(state, "invoices"), time, key.organization);
  return all.toSorted((one, other) => compareKeys([one.month], [other.month]));
}

function view(context: HandlerContext, { id, month, clusters }: StoredInvoice) {
  const { state, key, time, rules } = context;
  const billed = clusters
    .flatMap(({ cluster_id, amount }) => {
      const cluster = findCluster(context, cluster_id);
      return cluster ? [{ cluster, amount }] : [];
    })
    .toSorted((one, other) => compareKeys([one.cluster.name], [other.cluster.name]));
  const folders = listRows(state.tables.folders, time).filter(({ organization }) => organization === key.organization);
  const end = startOf(month, 1);
  return {
    invoice_id: id,
    status: end <= time ? "FINALIZED" : "DRAFT",
    period_start: formatTimestamp(startOf(month)),
    period_end: formatTimestamp(end),
    totals: [dollars(clusters.reduce((total, { amount }) => total + amount, 0))],
    balances: [],
    invoice_items: billed.map(({ cluster, amount }) => ({
      cluster: rules.viewCluster(cluster),
      totals: [dollars(amount)],
      line_items: [],
    })),
    adjustments: [],
    folder_resources: [...folders, ...billed.map(({ cluster }) => cluster)].map((resource) =>
      viewResource(resource, { state, time }),
    ),
  };
}

/** Returns the start of the month `later` months after `month`, in microseconds since 1970. */
function startOf(month: string, later = 0): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return Date.UTC(year, number - 1 + later) * 1000;
}

function dollars(amount: number): { amount: number; currency: string } {
  return { amount: Number(amount.toFixed(2)), currency: "USD" };
}
