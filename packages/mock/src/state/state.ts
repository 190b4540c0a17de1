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

/** The version of the state's format. The mock rejects states in any other format. */
export const FORMAT = 7;

/**
 * A copy of a mock cloud's state, as plain JSON. Treat it as opaque: its undocumented fields may change in any release,
 * and the mock doesn't restore a copy that was changed.
 */
export interface Snapshot {
  /** The version of the state's format. */
  readonly version: number;
  /** A checksum of all other fields. */
  readonly checksum: number;
}

/** A mock cloud's state, as plain JSON. */
export interface CloudState extends RandomState, Omit<Snapshot, "checksum"> {
  readonly version: typeof FORMAT;
  readonly clock: CloudClock;
  readonly keys: StoredKey[];
  /** Service accounts, keyed by id. */
  readonly accounts: Table<StoredAccount>;
  /** Clusters, keyed by id, in order of creation. */
  readonly clusters: Record<string, StoredCluster>;
  /** Folders, keyed by id. */
  readonly folders: Table<StoredFolder>;
  /** SQL users, keyed by `<cluster>/<name>`. */
  readonly sqlUsers: Table<StoredSqlUser>;
  /** Databases, keyed by `<cluster>/<name>`. */
  readonly databases: Table<StoredDatabase>;
  /** Allowlist entries, keyed by `<cluster>/<address>/<mask>`. */
  readonly allowlist: Table<StoredAllowlistEntry>;
  /** Backup restores, keyed by id, in the order they start. */
  readonly restores: Record<string, StoredRestore>;
  /** The audit log, oldest entry first. */
  readonly audit: StoredAuditEntry[];
  /** The tables of all other resources, by name. Their keys start with a cluster's or an organization's id. */
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
