import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Cloud, Cluster } from "@crdb-cloud/node";
import { isOwned, readExpiry } from "@crdb-cloud/provision/labels";
import {
  acceptedContent,
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  type InputRequiredResult,
  inputRequired,
  McpServer,
  type ServerContext,
} from "@modelcontextprotocol/server";
import * as z from "zod/v4";
import manifest from "../../package.json" with { type: "json" };
import { findMethod } from "../api/operations.ts";
import { parseClusterName } from "../clusters/cluster-options.ts";
import { toNewCluster } from "../clusters/cluster-spec.ts";
import { toShell, toVariables } from "../clusters/connection.ts";
import { raiseCluster } from "../clusters/raise-cluster.ts";
import { findCluster, removeCluster } from "../clusters/remove-cluster.ts";
import { toDryRun, type Unsent } from "../dry-run.ts";
import { toPlainText } from "../terminal/print.ts";
import { toLine, withoutDashes } from "../to-line.ts";
import { type Catalogue, TEMPORARY_CLUSTERS } from "./catalogue.ts";
import type { ConnectionFiles } from "./connection-files.ts";
import { createPlans } from "./plans.ts";

export interface ToolSettings {
  readonly cloud: Cloud;
  /** Describes the cloud in each result: a live one, where changes may be billed, or a mock. */
  readonly where: string;
  /** Whether changes affect a real organization. If so, tools ask the user before each change if the MCP client can. */
  readonly isLive: boolean;
  readonly owner: string;
  readonly maxClusters: string;
  readonly catalogue: Catalogue;
  readonly files: ConnectionFiles;
}

const INSTRUCTIONS =
  "Find an operation with search_operations, and call it with read or change. change first returns a plan: show it to the user, then apply it by calling change again with the plan. If you need a database, call create_temporary_cluster.";
/** Labels with this prefix say who owns a cluster and when it expires, so only this program writes them. */
const OWN_LABEL = /^crdb-cloud-/;
const NOT_TEMPORARY = "create_temporary_cluster did not create it";
/** Milliseconds between progress reports. Without reports, MCP clients give up after a minute. */
const NEWS_MS = 10_000;

const OPERATION = z.string().describe("The operation's id, such as clusters.list");
const PARAMS = z
  .record(z.string(), z.unknown())
  .default({})
  .describe("Path parameters, query parameters and body fields in one object, under their names in the API");
const ANSWER = z.object({ confirm: z.boolean().meta({ title: "Make this change" }) });
/** Parameters that the command's error messages write as options, such as `--ttl`. The tools' messages say `ttl`. */
const OPTIONS = ["provider", "region", "ttl"];
const NAME = z.string().describe("6 to 20 lowercase letters, digits and dashes");

export function createMcpServer(settings: ToolSettings): McpServer {
  const { cloud, where, isLive, owner, maxClusters, catalogue, files } = settings;
  const plans = createPlans();
  /** Questions that the user hasn't answered yet, keyed by the `requestState` that comes back with the answer. */
  const questions = new Map<string, string>();
  const inTurn = createQueue();
  const server = new McpServer(
    { name: manifest.name, version: manifest.version },
    { instructions: `${INSTRUCTIONS} Cloud: ${where}.` },
  );

  server.registerTool(
    "search_operations",
    {
      description:
        "Searches for operations of the CockroachDB Cloud API. If the query is an operation's id, returns that operation with its full parameter schema.",
      inputSchema: z.strictObject({
        query: z.string().describe("Words such as `allowlist entry`, or an id such as clusters.list"),
      }),
      annotations: { readOnlyHint: true },
    },
    respond(async ({ query }) => ({ operations: catalogue.search(query) })),
  );

  server.registerTool(
    "read",
    {
      description: "Calls a read-only operation. Lists are read page by page, up to `limit` items.",
      inputSchema: z.strictObject({
        operation: OPERATION,
        params: PARAMS,
        limit: z.int().min(1).max(1000).default(50),
      }),
      annotations: { readOnlyHint: true },
    },
    respond(async ({ operation: id, params, limit }, { mcpReq: { signal } }) => {
      const { method, isList } = catalogue.get(id);
      if (method !== "GET") throw new Error(`${id} makes changes. Call it with the change tool`);
      const response = findMethod(cloud, id)(params, { signal });
      if (!isList) return { response: catalogue.hideSecrets(await response) };
      const items: unknown[] = [];
      for await (const item of response as AsyncIterable<unknown>) {
        if (items.length === limit)
          return { items: catalogue.hideSecrets(items), cut: `only the first ${limit} items` };
        items.push(item);
      }
      return { items: catalogue.hideSecrets(items) };
    }),
  );

  server.registerTool(
    "change",
    {
      description:
        "Changes something in two calls. The first changes nothing, and returns the request and a plan. To send the request, call again with the same arguments and the plan.",
      inputSchema: z.strictObject({
        operation: OPERATION,
        params: PARAMS,
        plan: z.string().optional().describe("the plan that the first call returned"),
      }),
      annotations: { destructiveHint: true },
    },
    respond(async ({ operation: id, params, plan }, context) => {
      const operation = catalogue.get(id);
      if (operation.method === "GET") throw new Error(`${id} is read-only. Call it with the read tool`);
      catalogue.assertAllowed(id);
      catalogue.assertNoSecrets(id, params);
      const change = { id, params };
      const { method, url, body } = await preview(id, params);
      const request = `${method} ${new URL(url).pathname}`;
      const clusters = await findClusters(params);
      assertOwnLabelsKept(params, clusters);
      const names = clusters.map(({ name }) => name);
      if (plan === undefined) {
        const next = "Show the request to the user. To send it, repeat the call with the plan within 10 minutes.";
        return { plan: plans.add(change), request, body, clusters: names, next };
      }
      plans.check(plan, change);
      const target = names.length === 0 ? "" : ` (${names.join(", ")})`;
      const text = `${operation.summary}${target}: ${[request, JSON.stringify(body)].join(" ").trim()}`;
      ask(context, text);
      plans.remove(plan);
      return inTurn(async () => {
        // Checks again, since the labels may have changed while the user was thinking.
        assertOwnLabelsKept(params, await findClusters(params));
        const response = await findMethod(cloud, id)(params, { signal: context.mcpReq.signal });
        return { response: catalogue.hideSecrets(response) };
      });
    }),
  );

  server.registerTool(
    "create_temporary_cluster",
    {
      description:
        "Creates a cluster that expires, or reuses the temporary cluster with that name, and writes its connection settings to a file. If the call fails, repeat it with the same name.",
      inputSchema: z.strictObject({
        name: NAME,
        ttl: z.string().default("1h").describe("the cluster's lifetime, such as 30m, 2h or 1d"),
        provider: z.enum(["AWS", "AZURE", "GCP"]).optional().describe("the cloud provider (default: GCP)"),
        region: z.string().optional().describe("the region (default: us-central1 on GCP)"),
        plan: z.enum(["BASIC", "STANDARD"]).optional().describe("the plan (default: BASIC)"),
      }),
      annotations: { destructiveHint: false },
    },
    respond(async (args, context) => {
      catalogue.assertAllowed(TEMPORARY_CLUSTERS);
      const { ttl, region, plan = "BASIC" } = args;
      const name = parseClusterName(args.name);
      const given = { ...args, region: region ? [region] : undefined, owner, maxClusters };
      const wanted = { ...(await toNewCluster(process, given)), name };
      const location = `on ${wanted.provider} in ${wanted.spec.serverless?.regions}`;
      const text = `Create the ${plan} cluster ${name} ${location}? It expires after ${ttl}.`;
      ask(context, text);
      const news = createNews(context);
      const onPoll = ({ state }: Cluster): void => news.tell(state);
      const onProbe = ({ problem }: { problem?: string }): void => void (problem && news.tell(problem));
      const options = { signal: context.mcpReq.signal, onPoll, onProbe };
      const { cluster, created, expiresAt, url } = await inTurn(async () => {
        const found = await findCluster(cloud, name, { signal: context.mcpReq.signal });
        if (found && !isTemporary(found.labels)) throw new Error(`${name} exists, but ${NOT_TEMPORARY}`);
        return raiseCluster(cloud, wanted, options);
      }).finally(news.end);
      const connection_file = await files.write(name, toShell(toVariables(url)));
      const expires_at = expiresAt.toISOString();
      return { cluster_id: cluster.id, name, created, expires_at, connection_file, variable: "DATABASE_URL" };
    }),
  );

  server.registerTool(
    "delete_temporary_cluster",
    {
      description:
        "Deletes a cluster that create_temporary_cluster made, and the file with its connection settings. Also succeeds if the cluster is already gone.",
      inputSchema: z.strictObject({ name: NAME }),
      annotations: { destructiveHint: true },
    },
    respond(async ({ name }, context) => {
      catalogue.assertAllowed(TEMPORARY_CLUSTERS);
      parseClusterName(name);
      ask(context, `Delete the cluster ${name} and its data?`);
      const confirm = () => Promise.reject(new Error(`${name} was not deleted, because ${NOT_TEMPORARY}`));
      const { signal } = context.mcpReq;
      const removed = await inTurn(() => removeCluster(cloud, name, { isOurs: isTemporary, confirm, signal }));
      await files.remove(name);
      return { name, deleted: removed !== undefined };
    }),
  );

  return server;

  /** Converts what a tool returns or throws to an MCP result that says whether the cloud is real. */
  function respond<T>(handle: (args: T, context: ServerContext) => Promise<object>) {
    return async (args: T, context: ServerContext): Promise<CallToolResult | InputRequiredResult> => {
      try {
        return toResult(await handle(args, context));
      } catch (error) {
        if ("resultType" in (error as object)) return error as InputRequiredResult;
        const { outcome } = error as { readonly outcome?: string };
        return { ...toResult({ error: withoutDashes(toLine(error), OPTIONS), outcome }), isError: true };
      }
    };
  }

  function toResult(value: object): CallToolResult {
    return { content: [{ type: "text", text: JSON.stringify({ cloud: where, ...value }) }] };
  }

  /** Returns whether `create_temporary_cluster` created the cluster, going by labels that only this program writes. */
  function isTemporary(labels: Cluster["labels"]): boolean {
    return isOwned(labels, owner) && "crdb-cloud-creation" in labels && !Number.isNaN(readExpiry(labels));
  }

  /** Returns the request that a mutating call would send. Throws if a parameter is invalid. */
  async function preview(id: string, params: object): Promise<Unsent> {
    const unsent = Promise.withResolvers<Unsent>();
    const client = catalogue.client.createClient(toDryRun(unsent.resolve));
    return Promise.race([unsent.promise, findMethod(client, id)(params)]) as Promise<Unsent>;
  }

  /** Returns the existing clusters that a change's parameters refer to. */
  async function findClusters(params: Readonly<Record<string, unknown>>): Promise<Cluster[]> {
    const ids = Object.entries(params).flatMap(([name, id]) => (/(^|_)cluster_id$/.test(name) ? [String(id)] : []));
    const find = (cluster_id: string): Promise<Cluster | undefined> =>
      cloud.clusters.get({ cluster_id }).catch((error) => {
        if (error.status !== 404) throw error;
        return undefined;
      });
    return (await Promise.all(ids.map(find))).filter((cluster) => cluster !== undefined);
  }

  /** Throws the question, which makes the MCP client ask the user. Returns if the user has agreed or can't be asked. */
  function ask(context: ServerContext, message: string): void {
    if (!isLive || !canAsk(context)) return;
    const { requestState, inputResponses } = context.mcpReq;
    const answered = requestState<string>() ?? "";
    if (questions.get(answered) !== message) {
      const requestState = randomUUID();
      questions.set(requestState, message);
      const confirm = inputRequired.elicit({ message: toPlainText(message), requestedSchema: ANSWER });
      throw inputRequired({ inputRequests: { confirm }, requestState });
    }
    // Forgets the question, so the same answer can't approve a second change.
    questions.delete(answered);
    if (!acceptedContent(inputResponses, "confirm", ANSWER)?.confirm)
      throw new Error("the user declined, so nothing was changed");
  }

  function canAsk({ mcpReq: { envelope } }: ServerContext): boolean {
    const capabilities = (envelope?.[CLIENT_CAPABILITIES_META_KEY as never] ?? server.server.getClientCapabilities()) as
      | ClientCapabilities
      | undefined;
    return capabilities?.elicitation !== undefined;
  }
}

function assertOwnLabelsKept({ labels }: Readonly<Record<string, unknown>>, [cluster]: readonly Cluster[]): void {
  if (labels === undefined) return;
  const toOwn = (all: unknown): object =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([key]) => OWN_LABEL.test(key)));
  if (isDeepStrictEqual(toOwn(labels), toOwn(cluster?.labels))) return;
  throw new Error("labels that begin with crdb-cloud- must stay as they are, since they identify the cluster's owner");
}

/** Runs tasks one at a time, since concurrent changes could exceed the cluster limit or undo each other's labels. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  };
}

/** If the MCP client asked for progress, sends it the cluster's state every 10 s and whenever it changes. */
function createNews({ mcpReq: { _meta, notify } }: ServerContext): { tell: (state: string) => void; end: () => void } {
  const progressToken = _meta?.progressToken;
  let progress = 0;
  let message = "waiting";
  const send = (): void => {
    if (progressToken === undefined) return;
    progress += 1;
    notify({ method: "notifications/progress", params: { progressToken, progress, message } }).catch(() => {});
  };
  const timer = setInterval(send, NEWS_MS);
  return {
    tell(state) {
      if (state === message) return;
      message = state;
      send();
    },
    end: () => clearInterval(timer),
  };
}
