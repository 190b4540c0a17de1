import { type Violation, violationIf } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { planRow, readRow, type Table, tableOf } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import { readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";

/** A cluster's customer-managed encryption keys (CMEK), as the API shows them. */
export type ClusterKeys = { readonly status: string; readonly region_infos: readonly RegionKeys[] };

/** A region's encryption keys, newest first. */
export type RegionKeys = { readonly region: string; readonly status: string; readonly key_infos: readonly KeyInfo[] };

type KeyInfo = {
  readonly status: string;
  readonly user_message: string;
  readonly spec: unknown;
  readonly created_at: string;
  readonly updated_at: string;
};

/** A new encryption key for a region, as requested. */
export interface RegionKeySpec {
  readonly region?: string;
  readonly key_spec?: unknown;
}

/** Adds a new encryption key to a region, with the status `ENABLING`. */
export function withNewKey(
  { region = "", key_spec }: RegionKeySpec,
  time: number,
  before: readonly KeyInfo[] = [],
): RegionKeys {
  const now = formatTimestamp(time);
  const key = { status: "ENABLING", user_message: "", spec: key_spec ?? null, created_at: now, updated_at: now };
  return { region, status: "ENABLING", key_infos: [key, ...before] };
}

/**
 * Checks that the request has an encryption key for each region it adds, and no other keys. If the cluster doesn't use
 * encryption keys, the request must not contain any.
 */
export function checkAddedKeys(
  { state, id, time }: { state: CloudState; id: string; time: number },
  { added, specs }: { added: readonly string[]; specs: readonly RegionKeySpec[] },
): Violation[] {
  const field = "dedicated.cmek_region_specs";
  const isEncrypted = findKeys(state, id, time) !== undefined;
  if (!isEncrypted && specs.length > 0) return [{ field, description: "is not allowed before CMEK is enabled" }];
  const missing = isEncrypted ? added.filter((name) => !specs.some(({ region }) => region === name)) : [];
  return [
    ...specs.flatMap(({ region = "" }, index) =>
      violationIf(!added.includes(region), `${field}.${index}.region`, "must be a region that this request adds"),
    ),
    ...checkRepeatedKeys(field, specs),
    ...missing.map((name) => ({ field, description: `must contain a key for ${name}` })),
  ];
}

/** Checks that a request has at most one encryption key per region. */
export function checkRepeatedKeys(field: string, specs: readonly RegionKeySpec[]): Violation[] {
  const regions = specs.map(({ region }) => region);
  return regions.flatMap((region, index) =>
    violationIf(regions.indexOf(region) < index, `${field}.${index}.region`, "must not be repeated"),
  );
}

/**
 * Updates the encryption keys when a cluster's regions change: enables keys for new regions and removes the keys of
 * dropped ones. If a fault makes the change fail, restores the keys.
 */
export function changeRegionKeys(
  { state, time, delayMs, jobFails }: HandlerContext,
  cluster: StoredCluster,
  specs: readonly RegionKeySpec[],
): void {
  const before = findKeys(state, cluster.id, time);
  if (!before) return;
  const end = time + delayMs * 1000;
  const enabling = specs.map((spec) => withNewKey(spec, time));
  const enabled = enabling.map(({ region, key_infos }) => ({
    region,
    status: "ENABLED",
    key_infos: key_infos.map((key) => ({ ...key, status: "ENABLED", updated_at: formatTimestamp(end) })),
  }));
  const { regions } = readCluster(state, cluster.id, end) ?? cluster;
  const kept = before.region_infos.filter(({ region }) => regions.some(({ name }) => name === region));
  planRow(
    keysTable(state),
    `${cluster.id}/`,
    { since: time, value: { ...before, region_infos: [...before.region_infos, ...enabling] } },
    { since: end, value: jobFails ? before : { ...before, region_infos: [...kept, ...enabled] } },
  );
}

function findKeys(state: CloudState, id: string, time: number): ClusterKeys | undefined {
  return readRow(keysTable(state), `${id}/`, time);
}

function keysTable(state: CloudState): Table<ClusterKeys> {
  return tableOf(state, "cmek");
}
