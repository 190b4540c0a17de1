import { createClient } from "@crdb-cloud/core";
import { catchError } from "../contract-case.ts";
import { findMethod } from "../find-method.ts";
import { type Recording, readOperations, recordResponse } from "./record-response.ts";

export interface WalkOptions {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** `false` turns the rate limit off, for a simulator. */
  readonly rateLimit?: false;
  /** Aborts all calls except the one that deletes the cluster. */
  readonly signal?: AbortSignal;
  readonly onCall?: (operation: string) => void;
}

export interface Walk {
  readonly recordings: readonly Recording[];
  /** Maps each operation that wasn't called to the reason. */
  readonly skipped: ReadonlyMap<string, string>;
  /** The names of clusters that couldn't be deleted. */
  readonly leftOver: readonly string[];
}

type Params = Readonly<Record<string, unknown>>;

/**
 * Creates a free Basic cluster with a SQL user and a database, calls every GET operation whose required parameters are
 * known, and deletes what it created.
 */
export async function walkService({ apiKey, baseUrl, fetch, rateLimit, signal, onCall }: WalkOptions): Promise<Walk> {
  const recordings: Recording[] = [];
  const skipped = new Map<string, string>();
  const leftOver: string[] = [];
  let last: { readonly status: number; readonly text: string } | undefined;
  const cloud = createClient({
    apiKey,
    rateLimit,
    ...(baseUrl && { baseUrl }),
    async fetch(url, init) {
      const response = await fetch(url, init);
      last = { status: response.status, text: await response.clone().text() };
      return response;
    },
  });

  /** Calls an operation and records its response, even if the client rejects the response. */
  async function call(operation: string, params: Params, { ignoreSignal = false } = {}): Promise<unknown> {
    if (!ignoreSignal) signal?.throwIfAborted();
    onCall?.(operation);
    last = undefined;
    const options = ignoreSignal || signal === undefined ? {} : { signal };
    const error = await catchError(findMethod(cloud, operation)(params, options));
    if (last === undefined) throw error;
    const recording = recordResponse(operation, last);
    recordings.push(recording);
    return recording.body;
  }

  const name = `crdb-live-${Math.random().toString(36).slice(2, 8)}`;
  let cluster_id: string | undefined;
  try {
    const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
    const created = await call("clusters.create", { name, provider: "GCP", spec });
    cluster_id = readId(created) ?? (await findCluster());
    if (cluster_id === undefined)
      throw new Error(`live: clusters.create returned ${recordings.at(-1)?.status} and did not create a cluster`);
    await cloud.clusters.waitUntilReady({ cluster_id }, signal ? { signal } : {});
    await call("sqlUsers.create", { cluster_id, name: "live", password: `Live-${crypto.randomUUID()}` });
    await call("databases.create", { cluster_id, name: "live" });
    await callAll({ cluster_id });
    await call("databases.delete", { cluster_id, name: "live" });
    await call("sqlUsers.delete", { cluster_id, name: "live" });
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    cluster_id ??= await findCluster();
    if (cluster_id !== undefined) {
      await call("clusters.delete", { cluster_id }, { ignoreSignal: true });
      if (recordings.at(-1)?.status !== 200) leftOver.push(name);
    }
  }
  return { recordings, skipped, leftOver };

  /** Calls each read-only operation whose required parameters are known or appear in an earlier response. */
  async function callAll(known: Params): Promise<void> {
    const bodies = new Map<string, unknown>();
    // Starts with the shortest paths, because their lists contain the parameter values for longer paths.
    const byDepth = readOperations.toSorted((a, b) => parametersOf(a.path).length - parametersOf(b.path).length);
    for (const { id, path, parameters } of byDepth) {
      const params = resolve(path, known, bodies);
      const required = parameters.filter((parameter) => parameter.required && parameter.in !== "header");
      const missing = required.flatMap(({ name }) => (params[name] === undefined ? [name] : []));
      if (missing.length > 0) skipped.set(id, `no known value for ${missing.join(", ")}`);
      else bodies.set(fillIn(path, params), await call(id, params));
    }
  }

  /** Finds the cluster by its name, in case it was created but the response was lost. */
  async function findCluster(): Promise<string | undefined> {
    for await (const cluster of cloud.clusters.list()) if (cluster.name === name) return cluster.id;
    return undefined;
  }
}

/**
 * Finds values for a path's parameters. Takes the missing ones from the list at the parent path: for
 * `…/sql-users/{name}`, the name of the first SQL user in `…/sql-users`.
 */
function resolve(path: string, known: Params, bodies: ReadonlyMap<string, unknown>): Params {
  const params: Record<string, unknown> = {};
  for (const name of parametersOf(path)) {
    const list = bodies.get(fillIn(path.slice(0, path.indexOf(`/{${name}}`)), params));
    const [item] =
      Object.values(list ?? {}).find((value) => Array.isArray(value) && typeof value[0] === "object") ?? [];
    const { id, resource_id } = (item ?? {}) as { readonly id?: unknown; readonly resource_id?: unknown };
    params[name] = known[name] ?? (item as Params | undefined)?.[name] ?? id ?? resource_id;
  }
  return params;
}

function parametersOf(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name as string);
}

function fillIn(path: string, params: Params): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
}

function readId(body: unknown): string | undefined {
  const { id } = (body ?? {}) as { readonly id?: unknown };
  return typeof id === "string" ? id : undefined;
}
