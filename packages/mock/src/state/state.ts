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

/** The version of the format of states. The mock refuses states of other formats. */
export const FORMAT = 6;

/**
 * A copy of the state of a mock cloud, as plain JSON. Other fields may change in each release. A snapshot that was
 * changed can't be restored.
 */
export interface Snapshot {
  /** The version of the format of snapshots. */
  readonly version: number;
  /** The checksum of the other fields. */
  readonly checksum: number;
}

/** The state of a mock cloud, as plain JSON. */
export interface CloudState extends RandomState, Omit<Snapshot, "checksum"> {
  readonly version: typeof FORMAT;
  readonly clock: CloudClock;
  readonly keys: StoredKey[];
  /** The service accounts by id. */
  readonly accounts: Table<StoredAccount>;
  /** The clusters by id, in order of creation. */
  readonly clusters: Record<string, StoredCluster>;
  /** The folders by id. */
  readonly folders: Table<StoredFolder>;
  /** The SQL users. A key consists of the id of the cluster and the name of the user: `<cluster>/<name>`. */
  readonly sqlUsers: Table<StoredSqlUser>;
  /** The databases. A key consists of the id of the cluster and the name of the database: `<cluster>/<name>`. */
  readonly databases: Table<StoredDatabase>;
  /**
   * The allowlist entries. A key consists of the id of the cluster and the range of addresses:
   * `<cluster>/<address>/<mask>`.
   */
  readonly allowlist: Table<StoredAllowlistEntry>;
  /** The restores by id, in order of their start. */
  readonly restores: Record<string, StoredRestore>;
  /** The audit log, the oldest entry first. */
  readonly audit: StoredAuditEntry[];
  /**
   * The tables of all other resources, by name. The keys of a table start with the id of a cluster or an organization.
   */
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
