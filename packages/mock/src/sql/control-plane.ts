import { BlockList, isIPv6 } from "node:net";
import { releaseOf } from "../clusters/cockroach-versions.ts";
import { historyOf, listKeys, listRows, planRow, readRow, type Table } from "../state/history.ts";
import type { CloudState, StateStore } from "../state/state.ts";
import { isDeleted, readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { lastTime } from "../time/cloud-clock.ts";

/** A cluster's databases and SQL users. */
export interface Catalogue {
  readonly databases: ReadonlySet<string>;
  /** Each SQL user's SCRAM verifier, keyed by name; `""` for a user without a password. */
  readonly users: ReadonlyMap<string, string>;
  /** The names of the users that aren't admins. */
  readonly limited: ReadonlySet<string>;
}

/** A successful login. */
export interface Login {
  /** What `ControlPlane.identity()` returned at login. If it returns another object later, the session must end. */
  readonly identity: object;
  readonly routingId: string;
  readonly user: string;
  /** The client's IP address. */
  readonly address: string;
}

/** A cluster, as SQL clients see it. */
export interface SqlCluster {
  readonly id: string;
  readonly routingId: string;
}

/** Why a cluster rejects a connection and what to do about it. */
export interface ConnectionProblem {
  readonly problem: string;
  readonly hint: string;
}

/** The functions of the simulated service that the SQL proxy calls. */
export interface ControlPlane {
  /**
   * Finds a cluster by its routing ID. Returns a problem if the cluster doesn't exist, isn't ready, or doesn't accept
   * connections from this IP address.
   */
  admit(routingId: string | undefined, address: string): SqlCluster | ConnectionProblem;
  /** Whether the cluster would still accept this login. If not, the session must end. */
  keeps(login: Login): boolean;
  /** Lists all clusters that aren't deleted. */
  listClusters(): readonly SqlCluster[];
  /** Finds a cluster by id. Ignores deleted clusters. */
  findCluster(id: string): SqlCluster | undefined;
  /** Returns the CockroachDB release that the cluster runs now, such as `v26.2.5`; `undefined` if it is deleted. */
  readRelease(cluster: string): string | undefined;
  /** Identifies the state: returns the same object until `reset()` or `restore()` replaces the state. */
  identity(): object;
  /** Returns a function that restores the databases and users that the cluster has now. */
  savepoint(cluster: string): () => void;
  readCatalogue(cluster: string): Catalogue;
  /** Stores changed databases and users and schedules a write of the state file, if there is one. */
  writeCatalogue(cluster: string, catalogue: Catalogue): void;
  /** Whether there is a state file. */
  hasFile(): boolean;
}

interface Simulation {
  readonly state: CloudState;
  readonly store?: StateStore;
}

const ROUTING_HINT =
  "Name the cluster in the connection string, as clusters.getConnectionString does: options=--cluster=<routing ID>. " +
  "If the client drops the URL's options, as TypeORM and MikroORM do, pass options separately or prefix the database: " +
  "<routing ID>.defaultdb.";

/**
 * Creates the SQL proxy's view of the simulated service. Clusters start to accept connections `delayMs` milliseconds
 * after they are ready.
 */
export function createControlPlane(cloud: Simulation, delayMs: number): ControlPlane {
  const getState = (): CloudState => cloud.state;
  const now = (): number => lastTime(getState().clock);
  const listClusters = (): readonly StoredCluster[] =>
    listRows(getState().tables.clusters, now()).filter((cluster) => !isDeleted(cluster));
  return {
    identity: getState,
    savepoint(cluster) {
      const { databases, sqlUsers } = getState().tables;
      const undos = [databases, sqlUsers].map((table: Table<unknown>) => {
        const before = new Map(listKeys(table, cluster).map((key) => [key, historyOf(table, key)]));
        return () => {
          for (const key of listKeys(table, cluster)) table.set(key, before.get(key) ?? []);
        };
      });
      return () => {
        for (const undo of undos) undo();
      };
    },
    listClusters,
    findCluster(id) {
      const cluster = readCluster(getState(), id, now());
      return cluster && !isDeleted(cluster) ? cluster : undefined;
    },
    readRelease(id) {
      const cluster = readCluster(getState(), id, now());
      return cluster && releaseOf(cluster);
    },
    admit(routingId, address) {
      if (routingId === undefined)
        return { problem: "the connection string does not name a cluster", hint: ROUTING_HINT };
      const cluster = listClusters().find((one) => one.routingId === routingId);
      if (!cluster) return { problem: `cluster ${routingId} not found`, hint: ROUTING_HINT };
      const reason = unavailableReason(cluster, { time: now(), delayMs });
      if (reason)
        return { problem: `cluster ${routingId} does not accept connections: ${reason}`, hint: "Try again later." };
      if (isAllowed(getState(), { cluster: cluster.id, address, time: now() })) return cluster;
      return {
        problem: `connection refused: ${address} is not on the allowlist of ${routingId}`,
        hint: "Add the address with allowlist.create and sql: true.",
      };
    },
    keeps({ identity, routingId, user, address }) {
      if (identity !== getState()) return false;
      const cluster = this.admit(routingId, address);
      return "id" in cluster && this.readCatalogue(cluster.id).users.has(user);
    },
    readCatalogue(cluster) {
      const [state, time] = [getState().tables, now()];
      const users = listRows(state.sqlUsers, time, cluster);
      return {
        databases: new Set(listRows(state.databases, time, cluster).map(({ name }) => name)),
        users: new Map(users.map(({ name, verifier = "" }) => [name, verifier])),
        limited: new Set(users.filter(({ isAdmin }) => isAdmin === false).map(({ name }) => name)),
      };
    },
    hasFile: () => cloud.store !== undefined,
    writeCatalogue(cluster, { databases, users, limited }) {
      const [state, since] = [getState().tables, now()];
      const before = this.readCatalogue(cluster);
      let isChanged = false;
      const write = <T>(table: Table<T>, name: string, value: T | null): void => {
        isChanged = true;
        planRow(table, `${cluster}/${name}`, { since, value });
      };
      for (const name of new Set([...before.databases, ...databases])) {
        if (before.databases.has(name) === databases.has(name)) continue;
        write(state.databases, name, databases.has(name) ? { name } : null);
      }
      for (const name of new Set([...before.users.keys(), ...users.keys()])) {
        const verifier = users.get(name);
        if (before.users.get(name) === verifier && before.limited.has(name) === limited.has(name)) continue;
        const { isAdmin: _, ...row } = { ...readRow(state.sqlUsers, `${cluster}/${name}`, since), name };
        const rights = limited.has(name) ? { isAdmin: false as const } : {};
        write(state.sqlUsers, name, verifier === undefined ? null : { ...row, ...rights, verifier });
      }
      if (isChanged) cloud.store?.save();
    },
  };
}

function unavailableReason(
  cluster: StoredCluster,
  { time, delayMs }: { time: number; delayMs: number },
): string | undefined {
  const { state, operation, settledAt } = cluster;
  if (state === "CREATING" || state === "CREATION_FAILED") return `it is ${state}`;
  if (operation.endsWith("_RESTORE_RUNNING")) return "it is being restored";
  return time < settledAt + delayMs * 1000 ? "it is starting" : undefined;
}

function isAllowed(
  state: CloudState,
  { cluster, address, time }: { cluster: string; address: string; time: number },
): boolean {
  const ranges = new BlockList();
  for (const entry of listRows(state.tables.allowlist, time, cluster)) {
    if (entry.sql) ranges.addSubnet(entry.cidr_ip, entry.cidr_mask, "ipv4");
  }
  if (!isIPv6(address)) return ranges.check(address);
  // Checks the IPv6 loopback address as if it were 127.0.0.1, since allowlists contain only IPv4 ranges.
  return ranges.check(address === "::1" ? "127.0.0.1" : address.replace(/^::ffff:/i, ""));
}
