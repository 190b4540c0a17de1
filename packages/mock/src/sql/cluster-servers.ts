import { diffCatalogues, mergeCatalogues } from "./catalogue.ts";
import type { Catalogue, ControlPlane } from "./control-plane.ts";
import type { SqlEngine, SqlServer } from "./engines/engine.ts";

/** The servers of clusters. A server starts with the first connection. */
export interface ClusterServers {
  /** Returns the server of a cluster, with the databases and users of the API. Starts it if necessary. */
  open(cluster: string): Promise<SqlServer>;
  /** Synchronizes the databases and users of the API and of a running server. */
  reconcile(cluster: string): Promise<void>;
  /**
   * Executes an operation of the API on the databases or users of a cluster, and synchronizes them before and after it. A
   * database that is renamed keeps its tables.
   */
  execute<T>(cluster: string, operation: () => Promise<OperationResult<T>>): Promise<T>;
  /** Stops the servers of deleted clusters. */
  prune(): Promise<void>;
  close(): Promise<void>;
}

/** The response to an operation, and the database that it renamed. */
export interface OperationResult<T> {
  readonly response: T;
  readonly renamed?: { readonly name: string; readonly to: string };
}

interface RunningServer {
  readonly server: SqlServer;
  /** The catalogue after the last synchronization. */
  agreed: Catalogue;
}

/** Creates the servers of an engine. Each is started once, and changed by one caller at a time. */
export function createClusterServers(engine: SqlEngine, plane: ControlPlane): ClusterServers {
  const servers = new Map<string, Promise<RunningServer>>();
  const queues = new Map<string, Promise<unknown>>();

  async function start(id: string): Promise<RunningServer> {
    const cluster = plane.findCluster(id);
    if (!cluster) throw new Error(`cluster ${id} is gone`);
    const { routingId } = cluster;
    const server = await engine.start({ id, routingId, catalogue: () => plane.readCatalogue(id) });
    return { server, agreed: (await server.readCatalogue?.()) ?? plane.readCatalogue(id) };
  }

  async function agree(id: string, running: RunningServer): Promise<void> {
    const { server } = running;
    const own = await server.readCatalogue?.();
    if (!own || !plane.findCluster(id)) return;
    const api = plane.readCatalogue(id);
    const merged = mergeCatalogues(running.agreed, api, own);
    for (const change of diffCatalogues(own, merged)) await server.change?.(change);
    plane.writeCatalogue(id, merged);
    running.agreed = merged;
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
    open(id) {
      const starting = servers.get(id) ?? start(id);
      servers.set(id, starting);
      starting.catch(() => servers.delete(id));
      return enqueue(id, async () => {
        const running = await starting;
        await agree(id, running);
        return running.server;
      });
    },
    async reconcile(id) {
      // A server that did not start says why to the client that waits for it.
      const running = await servers.get(id)?.catch(() => undefined);
      if (running) await enqueue(id, () => agree(id, running));
    },
    execute(id, operation) {
      return enqueue(id, async () => {
        const running = await servers.get(id)?.catch(() => undefined);
        if (running) await agree(id, running);
        const { response, renamed } = await operation();
        if (running && renamed) await running.server.change?.({ kind: "rename database", ...renamed });
        if (running) await agree(id, running);
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
    const running = await starting?.catch(() => undefined);
    await running?.server.stop();
  }
}
