import { BlockList, isIPv6 } from "node:net";
import { listKeys, listRows, readRow, type Table, writeRow } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import { clusterState, runningJob, type StoredCluster } from "../state/stored-cluster.ts";
import { lastTime } from "../time/cloud-clock.ts";
import { rejection, type SqlError } from "./messages.ts";

/** The databases and SQL users of a cluster. */
export interface Catalogue {
  readonly databases: ReadonlySet<string>;
  /** The SCRAM verifier of each SQL user; `""` for a user without a password. */
  readonly users: ReadonlyMap<string, string>;
}

/** A login that has succeeded. */
export interface Login {
  /** The `identity()` of the control plane at the time of the login. */
  readonly identity: object;
  readonly routingId: string;
  readonly user: string;
  /** The IP address of the client. */
  readonly address: string;
}

/** The part of the simulated service that the SQL proxy uses. */
export interface ControlPlane {
  /**
   * Finds the cluster with the given routing ID. Returns an error if there is no such cluster, or if the cluster does
   * not accept connections now or from the client's IP address.
   */
  admit(routingId: string | undefined, address: string): StoredCluster | SqlError;
  /** Returns whether a session may go on: whether its login would still be accepted. */
  keeps(login: Login): boolean;
  /** Returns the clusters that are not deleted. */
  listClusters(): readonly StoredCluster[];
  /** Returns a cluster by its ID, unless it was deleted. */
  findCluster(id: string): StoredCluster | undefined;
  /** Returns an object that stays the same until the whole state is replaced: by `reset()` or `restore()`. */
  identity(): object;
  /** Returns a function that undoes all changes of the databases and users of a cluster since this call. */
  savepoint(cluster: string): () => void;
  readCatalogue(cluster: string): Catalogue;
  writeCatalogue(cluster: string, catalogue: Catalogue): void;
}

const ROUTING_HINT =
  "Name the cluster in the connection string, as clusters.getConnectionString does: options=--cluster=<routing ID>.";

/**
 * Creates the control plane of a mock cloud. `getState` returns the state of the cloud. A cluster accepts connections
 * `delayMs` milliseconds after its creation has succeeded.
 */
export function createControlPlane(getState: () => CloudState, delayMs: number): ControlPlane {
  const now = (): number => lastTime(getState().clock);
  const isThere = (cluster: StoredCluster): boolean => clusterState(cluster, now()) !== "DELETED";
  return {
    identity: getState,
    savepoint(cluster) {
      const { databases, sqlUsers } = getState();
      const undos = [databases, sqlUsers].map((table: Table<unknown>) => {
        const before = new Map(listKeys(table, cluster).map((key) => [key, table[key]]));
        return () => {
          for (const key of listKeys(table, cluster)) table[key] = before.get(key) ?? [];
        };
      });
      return () => {
        for (const undo of undos) undo();
      };
    },
    listClusters: () => Object.values(getState().clusters).filter(isThere),
    findCluster(id) {
      const { clusters } = getState();
      const cluster = Object.hasOwn(clusters, id) ? clusters[id] : undefined;
      return cluster && isThere(cluster) ? cluster : undefined;
    },
    admit(routingId, address) {
      if (routingId === undefined) return rejection("the connection string does not name a cluster", ROUTING_HINT);
      const cluster = this.listClusters().find((one) => one.routingId === routingId);
      if (!cluster) return rejection(`cluster ${routingId} not found`, ROUTING_HINT);
      const problem = unavailableReason(cluster, { time: now(), delayMs });
      if (problem) return rejection(`cluster ${routingId} accepts no connections: ${problem}`, "Try again later.");
      if (isAllowed(getState(), { cluster: cluster.id, address, time: now() })) return cluster;
      return rejection(
        `connection refused: ${address} is not on the allowlist of ${routingId}`,
        "Add the address with allowlist.create and sql: true.",
      );
    },
    keeps({ identity, routingId, user, address }) {
      if (identity !== getState()) return false;
      const cluster = this.admit(routingId, address);
      return "id" in cluster && this.readCatalogue(cluster.id).users.has(user);
    },
    readCatalogue(cluster) {
      const [state, time] = [getState(), now()];
      return {
        databases: new Set(listRows(state.databases, time, cluster).map(({ name }) => name)),
        users: new Map(listRows(state.sqlUsers, time, cluster).map(({ name, verifier = "" }) => [name, verifier])),
      };
    },
    writeCatalogue(cluster, { databases, users }) {
      const [state, since] = [getState(), now()];
      const before = this.readCatalogue(cluster);
      for (const name of new Set([...before.databases, ...databases])) {
        if (before.databases.has(name) === databases.has(name)) continue;
        writeRow(state.databases, `${cluster}/${name}`, {
          since,
          value: databases.has(name) ? { cluster, name } : null,
        });
      }
      for (const name of new Set([...before.users.keys(), ...users.keys()])) {
        const verifier = users.get(name);
        if (before.users.get(name) === verifier) continue;
        const value =
          verifier === undefined
            ? null
            : { ...readRow(state.sqlUsers, `${cluster}/${name}`, since), cluster, name, verifier };
        writeRow(state.sqlUsers, `${cluster}/${name}`, { since, value });
      }
    },
  };
}

function unavailableReason(
  cluster: StoredCluster,
  { time, delayMs }: { time: number; delayMs: number },
): string | undefined {
  const state = clusterState(cluster, time);
  if (state === "CREATING" || state === "CREATION_FAILED") return `it is ${state}`;
  if (runningJob(cluster, time)?.kind.endsWith("_RESTORE")) return "it is being restored";
  return time < cluster.settledAt + delayMs * 1000 ? "it is starting" : undefined;
}

function isAllowed(
  state: CloudState,
  { cluster, address, time }: { cluster: string; address: string; time: number },
): boolean {
  const ranges = new BlockList();
  for (const entry of listRows(state.allowlist, time, cluster)) {
    if (entry.sql) ranges.addSubnet(entry.ip, entry.mask, "ipv4");
  }
  if (!isIPv6(address)) return ranges.check(address);
  // The API supports only IPv4 ranges. The IPv6 loopback address counts as the IPv4 loopback address.
  return ranges.check(address === "::1" ? "127.0.0.1" : address.replace(/^::ffff:/i, ""));
}
