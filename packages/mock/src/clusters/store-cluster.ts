import { changeGrants } from "../access/principals.ts";
import { CREATOR_ROLE, isGranted, ROOT } from "../access/scopes.ts";
import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { writeRow } from "../state/history.ts";
import { nextRandom, nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import {
  addCluster,
  type ClusterSettings,
  isDeleted,
  type StoredCluster,
  type StoredRegion,
} from "../state/stored-cluster.ts";
import type { Grant } from "../state/stored-resources.ts";
import { tick } from "../time/cloud-clock.ts";
import { LATEST_VERSION } from "./cockroach-versions.ts";

export interface NewCluster
  extends Pick<StoredCluster, "organization" | "creator" | "name" | "provider" | "createdAt" | "settledAt" | "failed">,
    Partial<Pick<StoredCluster, "customerAccount" | "isVirtualized" | "edition" | "isHost" | "workspace">> {
  /** Whether the cluster can only connect to hosts that its egress rules allow. @default false */
  readonly deniesEgress?: boolean;
  /** Whether the allowlist initially allows every address. @default false */
  readonly isOpen?: boolean;
  readonly settings: NewSettings;
}

/** A new cluster's settings. Omitted settings get defaults. */
export interface NewSettings extends Partial<Omit<ClusterSettings, "plan" | "regions">>, Pick<ClusterSettings, "plan"> {
  readonly regions: readonly NewRegion[];
}

export type NewRegion = Pick<StoredRegion, "name" | "nodes"> & Partial<StoredRegion>;

const FIRST_DATABASE = "defaultdb";

/** The default network range (CIDR) of an Advanced cluster on GCP. */
const DEFAULT_RANGE = "172.28.0.0/14";

/** Adds a cluster and its first database. */
export function storeCluster(
  state: CloudState,
  { settings, deniesEgress = false, isOpen = false, ...facts }: NewCluster,
): StoredCluster {
  const value = toSettings(facts.provider, settings);
  const egressPolicy = settings.plan !== "ADVANCED" ? "UNSPECIFIED" : deniesEgress ? "DEFAULT_DENY" : "ALLOW_ALL";
  const cluster: StoredCluster = {
    id: nextUuid(state),
    customerAccount: null,
    isVirtualized: false,
    edition: null,
    isHost: false,
    workspace: null,
    ...facts,
    recordedAt: tick(state.clock),
    routingId: `${facts.name}-${1000 + Math.floor(nextRandom(state) * 9000)}`,
    locked: false,
    deletedAt: null,
    settings: [{ since: facts.createdAt, value }],
    egressPolicy: [{ since: facts.createdAt, value: egressPolicy }],
    endpointServices: [],
    jobs: [],
  };
  namesakes(state).set(toNameKey(cluster), cluster);
  addCluster(state.clusters, cluster);
  const database = { cluster: cluster.id, name: FIRST_DATABASE };
  writeRow(state.databases, `${cluster.id}/${FIRST_DATABASE}`, { since: facts.createdAt, value: database });
  if (isOpen) {
    const everywhere = { cluster: cluster.id, ip: "0.0.0.0", mask: 0, name: "", sql: true, ui: true };
    writeRow(state.allowlist, `${cluster.id}/0.0.0.0/0`, { since: facts.createdAt, value: everywhere });
  }
  return cluster;
}

/** Rejects a name that another cluster in the organization already has. */
export function checkNewName({ state, key, time }: HandlerContext, name: string): void {
  if (!isNameTaken(state, { name, organization: key.organization, time })) return;
  reject("ALREADY_EXISTS", `name: a cluster named ${JSON.stringify(name)} already exists`);
}

/** Whether a cluster in the organization already has the name. Deleted clusters don't count. */
export function isNameTaken(state: CloudState, taken: NameInOrganization & { time: number }): boolean {
  const latest = namesakes(state).get(toNameKey(taken));
  return latest !== undefined && !isDeleted(latest, taken.time);
}

type NameInOrganization = Pick<StoredCluster, "organization" | "name">;

/** An index of each state's latest clusters by name, which makes it fast to check whether a name is taken. */
const named = new WeakMap<CloudState["clusters"], Map<string, StoredCluster>>();

function namesakes({ clusters }: CloudState): Map<string, StoredCluster> {
  const index = named.get(clusters) ?? new Map(Object.values(clusters).map((one) => [toNameKey(one), one]));
  named.set(clusters, index);
  return index;
}

function toNameKey({ organization, name }: NameInOrganization): string {
  return JSON.stringify([organization, name]);
}

function toSettings(provider: string, { regions, ...given }: NewSettings): ClusterSettings {
  const advanced = given.plan === "ADVANCED";
  return {
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
    backups: { enabled: true, retentionDays: 30, frequencyMinutes: 60, retentionChanged: false },
    ...given,
    regions: regions.map((region) => ({ machineType: "", cpus: 0, ...region })),
  };
}

/**
 * Makes a cluster's creator its admin, as the service does, so that `CLUSTER_CREATOR` is enough to manage your own
 * clusters. No-op if the creator is already `CLUSTER_ADMIN` of the organization or of a folder that contains the
 * cluster.
 */
export function grantToCreator(
  { state, account, grants, time }: Pick<HandlerContext, "state" | "account" | "grants" | "time">,
  { id }: StoredCluster,
): void {
  const admin = grants.filter(({ name }) => name === CREATOR_ROLE);
  if (isGranted(admin, { state, time, scope: { cluster: id } })) return;
  const added: Grant = { name: CREATOR_ROLE, type: "CLUSTER", id };
  changeGrants({ state, time }, account, (held) => [...held, added]);
}
