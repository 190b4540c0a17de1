import { changeGrants } from "../access/principals.ts";
import { CREATOR_ROLE, isGranted, ROOT } from "../access/scopes.ts";
import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { listRows, planRow } from "../state/history.ts";
import { nextRandom, nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { isDeleted, type StoredCluster, type StoredRegion } from "../state/stored-cluster.ts";
import type { Grant } from "../state/stored-resources.ts";
import { tick } from "../time/cloud-clock.ts";
import { LATEST_VERSION } from "./cockroach-versions.ts";
import { addWorkspace } from "./workspaces.ts";

/** A new cluster. Omitted fields get defaults. */
export type NewCluster = NewSettings &
  Pick<StoredCluster, "organization" | "creator" | "name" | "provider" | "createdAt" | "settledAt"> & {
    readonly failed: boolean;
    /** Whether the cluster is locked even while no job is running. @default false */
    readonly locked?: boolean;
    /** Whether the cluster can only connect to hosts that its egress rules allow. @default false */
    readonly deniesEgress?: boolean;
    /** Whether the allowlist initially allows every address. */
    readonly isOpen: boolean;
  };

/** A new cluster as requested. `createFor()` adds the properties that depend on the caller and the time. */
type RequestedCluster = Omit<NewCluster, "organization" | "creator" | "createdAt" | "settledAt" | "failed">;

/** The part of a new cluster that depends on its plan. */
export type NewSettings = Partial<Omit<StoredCluster, "regions">> &
  Pick<StoredCluster, "plan"> & { readonly regions: readonly NewRegion[] };

export type NewRegion = Pick<StoredRegion, "name" | "nodes"> & Partial<StoredRegion>;

const FIRST_DATABASE = "defaultdb";

/** The default network range (CIDR) of an Advanced cluster on GCP. */
const DEFAULT_RANGE = "172.28.0.0/14";

/** Adds a cluster and its first database. Returns the cluster as it is at `createdAt`. */
export function storeCluster(
  state: CloudState,
  { regions, failed, locked = false, deniesEgress = false, isOpen, ...given }: NewCluster,
): StoredCluster {
  const { name, provider, plan, createdAt, settledAt } = given;
  const advanced = plan === "ADVANCED";
  const settled = failed
    ? ({ state: "CREATION_FAILED", operation: "UNSPECIFIED" } as const)
    : ({ state: locked ? "LOCKED" : "CREATED", operation: locked ? "MAINTENANCE_RUNNING" : "UNSPECIFIED" } as const);
  const cluster: StoredCluster = {
    id: nextUuid(state),
    customerAccount: null,
    isVirtualized: false,
    edition: null,
    isHost: false,
    workspace: null,
    changedAt: tick(state.clock),
    deletedAt: null,
    state: "CREATING",
    operation: "UNSPECIFIED",
    spendLimit: 0,
    usageLimits: null,
    primaryRegion: "",
    upgradeType: "AUTOMATIC",
    storageGib: 0,
    diskIops: 0,
    burstLimit: 0,
    version: LATEST_VERSION,
    upgradedFrom: null,
    deleteProtection: "DISABLED",
    labels: {},
    parentId: ROOT,
    networkVisibility: "PUBLIC",
    cidrRange: advanced && provider === "GCP" ? DEFAULT_RANGE : "",
    egressPolicy: !advanced ? "UNSPECIFIED" : deniesEgress ? "DEFAULT_DENY" : "ALLOW_ALL",
    endpointServices: advanced ? "" : "AVAILABLE",
    backups: { enabled: true, retentionDays: 30, frequencyMinutes: 60, retentionChanged: false },
    ...given,
    routingId: `${name}-${1000 + Math.floor(nextRandom(state) * 9000)}`,
    regions: regions.map((region) => ({ machineType: "", cpus: 0, ...region })),
  };
  const { tables } = state;
  const { id, changedAt } = cluster;
  const ready = { ...cluster, ...settled, changedAt: Math.max(changedAt, settledAt) };
  planRow(tables.clusters, id, { since: createdAt, value: cluster }, { since: settledAt, value: ready });
  planRow(tables.databases, `${id}/${FIRST_DATABASE}`, { since: createdAt, value: { name: FIRST_DATABASE } });
  const everywhere = { cidr_ip: "0.0.0.0", cidr_mask: 0, name: "", sql: true, ui: true };
  if (isOpen) planRow(tables.allowlist, `${id}/0.0.0.0/0`, { since: createdAt, value: everywhere });
  return settledAt > createdAt ? cluster : ready;
}

/**
 * Creates the requested cluster and makes the caller its admin. Rejects a name that another cluster in the organization
 * already has. The cluster is ready immediately unless `takesTime` is set or a fault makes the creation fail.
 */
export function createFor(
  context: HandlerContext,
  { takesTime, ...settings }: RequestedCluster & { readonly takesTime: boolean },
): unknown {
  const { state, key, time, rules, delayMs, creationFails } = context;
  if (listNames(state, key.organization, time).includes(settings.name))
    reject("ALREADY_EXISTS", `name: a cluster named ${JSON.stringify(settings.name)} already exists`);
  const cluster = storeCluster(state, {
    ...{ organization: key.organization, creator: key.account, createdAt: time, failed: creationFails },
    settledAt: time + (takesTime || creationFails ? delayMs * 1000 : 0),
    ...settings,
  });
  grantToCreator(context, cluster);
  if (cluster.isHost) addWorkspace(state, cluster);
  return rules.viewCluster(cluster);
}

/** Returns the names of an organization's clusters, except deleted ones. */
export function listNames({ tables }: CloudState, organization: string, time: number): string[] {
  const clusters = listRows(tables.clusters, time).filter((cluster) => cluster.organization === organization);
  return clusters.flatMap((cluster) => (isDeleted(cluster) ? [] : cluster.name));
}

/** Makes a cluster's creator its admin, as the service does, unless a folder or organization role already does. */
function grantToCreator(
  { state, account, grants, time }: Pick<HandlerContext, "state" | "account" | "grants" | "time">,
  { id }: StoredCluster,
): void {
  const admin = grants.filter(({ name }) => name === CREATOR_ROLE);
  if (isGranted({ state, time, grants: admin }, { cluster: id })) return;
  const added: Grant = { name: CREATOR_ROLE, type: "CLUSTER", id };
  changeGrants({ state, time }, account, (held) => [...held, added]);
}
