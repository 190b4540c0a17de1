import type { Catalogue, ControlPlane } from "@crdb-cloud/mock/internal";
import { diffCatalogues, mergeCatalogues, readApiChanges } from "./catalogue.ts";
import type { CatalogueChange, SqlEngine, SqlServer } from "./engines/engine.ts";
import { isLocked } from "./engines/postgres-roles.ts";
import { warn } from "./engines/supervise.ts";

/** Thrown if the SQL server rejects a database or user that the API accepts. */
export class RejectedChange extends Error {
  readonly change: CatalogueChange;
  constructor(change: CatalogueChange, problem: string, cause?: Error) {
    super(problem, { cause });
    this.name = "RejectedChange";
    this.change = change;
  }
}

interface RunningServer {
  readonly server: SqlServer;
  /** The databases and users as of the last synchronization. */
  agreed: Catalogue;
}

interface ClusterServer {
  /** The mock's state when the server started. A reset replaces the state, which makes this server obsolete. */
  readonly identity: object;
  readonly starting: Promise<RunningServer>;
  /** The server, once it is running. API calls don't wait for servers that are still starting. */
  running?: RunningServer;
}

export type ClusterServers = ReturnType<typeof createClusterServers>;

/**
 * Manages the SQL servers of the mock's clusters. Each starts once, when it is first needed, and only one call at a
 * time changes it.
 */
export function createClusterServers(engine: SqlEngine, plane: ControlPlane) {
  const servers = new Map<string, ClusterServer>();
  const queues = new Map<string, Promise<unknown>>();
  const queued = new Map<string, Promise<SqlServer | undefined>>();
  const stopping = new Set<Promise<unknown>>();

  function findServer(id: string): ClusterServer | undefined {
    const found = servers.get(id);
    return found?.identity === plane.identity() && plane.findCluster(id) ? found : undefined;
  }

  function start(id: string): ClusterServer {
    const started: ClusterServer = { identity: plane.identity(), starting: launch(id) };
    servers.set(id, started);
    const forget = (): unknown => servers.get(id) === started && servers.delete(id);
    started.starting.then((running) => Object.assign(started, { running }), forget);
    return started;
  }

  async function launch(id: string): Promise<RunningServer> {
    const cluster = plane.findCluster(id);
    if (!cluster) throw new Error(`cluster ${id} was deleted`);
    const { routingId } = cluster;
    const server = await engine.start({
      id,
      routingId,
      release: () => plane.readRelease(id) ?? "",
      catalogue: () => plane.readCatalogue(id),
    });
    return { server, agreed: await server.readCatalogue() };
  }

  async function agree(id: string): Promise<SqlServer | undefined> {
    const running = findServer(id)?.running;
    if (!running) return undefined;
    const { server, agreed } = running;
    const own = await server.readCatalogue();
    const merged = mergeCatalogues(agreed, plane.readCatalogue(id), own);
    const changes = diffCatalogues(own, merged);
    for (const change of changes)
      await apply(running, change).catch((error: RejectedChange) => {
        // Another transaction holds a lock, so this leaves the change to the next synchronization.
        if (isLocked(error.cause)) throw error.cause;
        warn(error.message);
      });
    const result = changes.length === 0 ? merged : await server.readCatalogue();
    if (findServer(id)?.running !== running) return undefined;
    running.agreed = result;
    plane.writeCatalogue(id, result);
    return server;
  }

  async function apply(running: RunningServer | undefined, change: CatalogueChange): Promise<void> {
    const name = "to" in change ? change.to : change.name;
    const kind = change.kind.endsWith("user") ? "user" : "database";
    const problem = change.kind.startsWith("drop") ? undefined : engine.findProblem(kind, name);
    if (problem !== undefined) throw new RejectedChange(change, `${problem}: ${name}`);
    await running?.server.change(change).catch((cause: Error) => {
      throw new RejectedChange(change, cause.message, cause);
    });
  }

  function enqueue<T>(id: string, task: () => Promise<T>): Promise<T> {
    const done = (queues.get(id) ?? Promise.resolve()).then(task);
    queues.set(id, Promise.allSettled([done]));
    return done;
  }

  /** Synchronizes a cluster with the API. If a synchronization is already queued, returns its result. */
  function synchronize(id: string): Promise<SqlServer | undefined> {
    const waiting = queued.get(id);
    if (waiting) return waiting;
    const task = enqueue(id, () => {
      queued.delete(id);
      return agree(id);
    });
    queued.set(id, task);
    return task;
  }

  async function stop(id: string, { starting }: ClusterServer): Promise<void> {
    servers.delete(id);
    queues.delete(id);
    const stopped = starting.then(({ server }) => server.stop()).catch(() => {});
    stopping.add(stopped);
    await stopped;
    stopping.delete(stopped);
  }

  return {
    /** Returns a cluster's SQL server, starting it if necessary. Its databases and users are in sync with the API's. */
    async open(id: string): Promise<SqlServer> {
      const { server } = await (findServer(id) ?? start(id)).starting;
      await synchronize(id);
      return server;
    },
    /** Synchronizes a server with the API and returns it. Returns `undefined` if the server isn't running. */
    reconcile: synchronize,
    /**
     * Runs an API operation that changes a cluster's databases or users, and makes the same change on the SQL server.
     * Renaming a database keeps its tables.
     *
     * @throws {RejectedChange} if the SQL server rejects the change, which the API then undoes
     */
    execute: <T>(id: string, operation: () => Promise<T>): Promise<T> =>
      enqueue(id, async () => {
        await agree(id);
        const before = plane.readCatalogue(id);
        const undo = plane.savepoint(id);
        const response = await operation();
        const after = plane.readCatalogue(id);
        const running = findServer(id)?.running;
        try {
          for (const change of readApiChanges(before, after)) await apply(running, change);
        } catch (error) {
          undo();
          throw error;
        }
        if (running) running.agreed = after;
        return response;
      }),
    /**
     * Replaces the `to` database with a copy of `from`.
     *
     * @throws {Error} if `from` doesn't exist or can't be copied. `to` then stays unchanged.
     */
    async copy(id: string, from: string, to: string): Promise<void> {
      const { server } = await (findServer(id) ?? start(id)).starting;
      await enqueue(id, async () => {
        await agree(id);
        const isKnown = plane.readCatalogue(id).databases.has(from);
        const problem = isKnown ? engine.findProblem("database", to) : "is not one of the cluster's databases";
        if (problem !== undefined) throw new Error(`sql.copyDatabase: ${isKnown ? to : from} ${problem}`);
        if (from === to)
          throw new Error(`sql.copyDatabase: ${to} cannot be a copy of itself. Name another database in "to"`);
        await server.copy(from, to);
      });
    },
    /** Stops the servers of clusters that no longer exist. */
    async prune(): Promise<void> {
      for (const [id, server] of servers) if (findServer(id) !== server) stop(id, server);
      await Promise.all(stopping);
    },
    /** Synchronizes all servers with the API, then stops them. */
    async close(): Promise<void> {
      await Promise.all(
        [...servers.keys()].map((id) => enqueue(id, () => agree(id)).catch((error: Error) => warn(error.message))),
      );
      for (const [id, server] of servers) stop(id, server);
      await Promise.all(stopping);
      await engine.close();
    },
  };
}
