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
  StoredSqlUser,
} from "./stored-resources.ts";

/** The version of the state's format. The mock rejects states in any other format. */
export const FORMAT = 9;

/**
 * A copy of a mock cloud's state, as plain JSON. Treat it as opaque: its undocumented fields may change in any release,
 * and the mock won't restore a modified copy.
 */
export interface Snapshot {
  /** The version of the state's format. */
  readonly version: number;
  /** A checksum of all other fields. */
  readonly checksum: number;
}

export interface CloudState extends RandomState, Omit<Snapshot, "checksum"> {
  readonly version: typeof FORMAT;
  readonly clock: CloudClock;
  readonly tables: Tables;
  /** The audit log, oldest entry first. */
  readonly audit: StoredAuditEntry[];
}

/** All resource tables by name. This type only lists those that several resources read. */
export interface Tables extends Record<string, Table<unknown>> {
  /** API keys, keyed by id. */
  keys: Table<StoredKey>;
  /** Service accounts, keyed by id. */
  accounts: Table<StoredAccount>;
  /** Clusters, keyed by id. A deleted cluster still has a row. */
  clusters: Table<StoredCluster>;
  /** Folders, keyed by id. */
  folders: Table<StoredFolder>;
  /** SQL users, keyed by `<cluster>/<name>`. */
  sqlUsers: Table<StoredSqlUser>;
  /** Databases, keyed by `<cluster>/<name>`. */
  databases: Table<StoredDatabase>;
  /** Allowlist entries, keyed by `<cluster>/<address>/<mask>`. */
  allowlist: Table<StoredAllowlistEntry>;
}

/** Keeps a mock cloud's state in a file. */
export interface StateStore {
  /** Called before each change. Throws if the state can't be saved, since the change would be lost. */
  check(): void;
  /** Schedules a write of the state. The write includes any changes made before it starts. */
  save(): void;
}

/** Creates tables from the rows in a snapshot. */
export function toTables(rows: Readonly<Record<string, object>>): Tables {
  const names = ["keys", "accounts", "clusters", "folders", "sqlUsers", "databases", "allowlist", ...Object.keys(rows)];
  return Object.fromEntries(names.map((name) => [name, new Map(Object.entries(rows[name] ?? {}))])) as never;
}

export function createState({ seed, virtual }: { seed: number | string; virtual: boolean }): CloudState {
  return {
    version: FORMAT,
    ...seedRandom(seed),
    clock: createClock(virtual),
    tables: toTables({}),
    audit: [],
  };
}
