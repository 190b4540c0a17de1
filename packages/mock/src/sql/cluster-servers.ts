import { diffCatalogues, mergeCatalogues } from "./catalogue.ts";
import type { Catalogue, ControlPlane } from "./control-plane.ts";
import type { SqlEngine, SqlServer } from "./engines/engine.ts";

/** The SQL servers of the clusters. The first connection to a cluster starts the cluster's server. */
export interface ClusterServers {
  /**
   * Returns the SQL server of a cluster, and starts the server if necessary. Synchronizes the databases and users of
   * the server with those that the API lists.
   */
  open(cluster: string): Promise<SqlServer>;
  /**
   * If the SQL server of a cluster is running, synchronizes the server's databases and users with those that the API
   * lists.
   */
  reconcile(cluster: string): Promise<void>;
  /**
   * Executes an operation of the API on the databases or users of a cluster. Synchronizes the API and the SQL server
   * before and after the operation. A renamed database keeps its tables.
   */
  execute<T>(cluster: string, operation: () => Promise<OperationResult<T>>): Promise<T>;
  /** Stops the SQL servers of deleted clusters. */
  prune(): Promise<void>;
  close(): Promise<void>;
}

/** The response to an operation, and the old and the new name of the database if the operation renamed a database. */
export interface OperationResult<T> {
  readonly response: T;
  readonly renamed?: { readonly name: string; readonly to: string };
}

interface RunningServer {
  readonly server: SqlServer;
  /** The databases and users after the last synchronization. */
  agreed: Catalogue;
}

/**
 * Creates the object that manages the SQL servers of an engine. Even if calls are concurrent, each server is started
 * only once, and changes to a server are applied one at a time.
 */
export function createClusterServers(engine: SqlEngine, plane: ControlPlane): ClusterServers {
  const servers = new Map<string, Promise<RunningServer>>();
  // Only running servers are synchronized, so that logins and API operations do not wait for a server that is starting.
  const running = new Map<string, RunningServer>();
  const queues = new Map<string, Promise<unknown>>();

  async function start(id: string): Promise<RunningServer> {
    const cluster = plane.findCluster(id);
    if (!cluster) throw new Error(`cluster ${id} was deleted`);
    const { routingId } = cluster;
    const server = await engine.start({ id, routingId, catalogue: () => plane.readCatalogue(id) });
    const started = { server, agreed: await server.readCatalogue() };
    running.set(id, started);
    return started;
  }

  async function agree(id: string): Promise<void> {
    const started = running.get(id);
    if (!started) return;
    const { server } = started;
    const own = await server.readCatalogue();
    if (!plane.findCluster(id)) return;
    const api = plane.readCatalogue(id);
    const merged = mergeCatalogues(started.agreed, api, own);
    for (const change of diffCatalogues(own, merged)) await server.change(change);
    plane.writeCatalogue(id, merged);
    started.agreed = merged;
  }

  function enqueue<T>(id: string, task: () => Promise<T>): Promise<T> {
    const done = (queues.get(id) ?? Promise.resolve()).then(task, task);
    queues.set(
      id,
      done.catch(() => {}),
    );
    return done;
  }

  return {
    async open(id) {
      const starting = servers.get(id) ?? start(id);
      servers.set(id, starting);
      starting.catch(() => servers.delete(id));
      const { server } = await starting;
      await enqueue(id, () => agree(id));
      return server;
    },
    reconcile: (id) => enqueue(id, () => agree(id)),
    execute(id, operation) {
      return enqueue(id, async () => {
        await agree(id);
        const { response, renamed } = await operation();
        if (renamed) await running.get(id)?.server.change({ kind: "rename database", ...renamed });
        await agree(id);
        return response;
      });
    },
    async prune() {
      const gone = [...servers.keys()].filter((id) => !plane.findCluster(id));
      await Promise.all(gone.map(stop));
    },
    async close() {
      await Promise.all([...servers.keys()].map(stop));
      await engine.close();
    },
  };

  async function stop(id: string): Promise<void> {
    const starting = servers.get(id);
    servers.delete(id);
    queues.delete(id);
    const started = await starting?.catch(() => undefined);
    running.delete(id);
    await started?.server.stop();
  }
}
