import { type CloudClock, createClock } from "../time/cloud-clock.ts";
import type { Table } from "./history.ts";
import { type RandomState, seedRandom } from "./random.ts";
import type { StoredCluster } from "./stored-cluster.ts";
import type {
  StoredAccount,
  StoredAllowlistEntry,
  StoredAuditEntry,
  StoredDatabase,
  StoredFolder,
  StoredKey,
  StoredRestore,
  StoredSqlUser,
} from "./stored-resources.ts";

/** The format's version. The mock rejects states in other formats. */
export const FORMAT = 6;

/**
 * A copy of a mock cloud's state, as plain JSON. Its other fields may change in each release. You can't restore a copy
 * that was changed.
 */
export interface Snapshot {
  /** The format's version. */
  readonly version: number;
  /** The checksum of the other fields. */
  readonly checksum: number;
}

/** A mock cloud's state, as plain JSON. */
export interface CloudState extends RandomState, Omit<Snapshot, "checksum"> {
  readonly version: typeof FORMAT;
  readonly clock: CloudClock;
  readonly keys: StoredKey[];
  /** Keyed by id. */
  readonly accounts: Table<StoredAccount>;
  /** Keyed by id, in order of creation. */
  readonly clusters: Record<string, StoredCluster>;
  /** Keyed by id. */
  readonly folders: Table<StoredFolder>;
  /** Keyed by `<cluster>/<name>`. */
  readonly sqlUsers: Table<StoredSqlUser>;
  /** Keyed by `<cluster>/<name>`. */
  readonly databases: Table<StoredDatabase>;
  /** Keyed by `<cluster>/<address>/<mask>`. */
  readonly allowlist: Table<StoredAllowlistEntry>;
  /** Keyed by id, in the order they start. */
  readonly restores: Record<string, StoredRestore>;
  /** Oldest entry first. */
  readonly audit: StoredAuditEntry[];
  /** All other resources, a table for each by name. Keys start with a cluster's or an organization's id. */
  readonly items: Record<string, Table<unknown>>;
}

/** Creates the state of an empty cloud. */
export function createState({ seed, virtual }: { seed: number | string; virtual: boolean }): CloudState {
  return {
    version: FORMAT,
    ...seedRandom(seed),
    clock: createClock(virtual),
    keys: [],
    accounts: {},
    clusters: {},
    folders: {},
    sqlUsers: {},
    databases: {},
    allowlist: {},
    restores: {},
    audit: [],
    items: {},
  };
}
