import { isOwned } from "@crdb-cloud/core/internal";
import type { Cloud, Cluster } from "@crdb-cloud/node";
import type { Duration } from "@crdb-cloud/node/ensure";
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  fromJsonSchema,
  type InputRequiredResult,
  inputRequired,
  McpServer,
  type RequestStateCodec,
  type ServerContext,
} from "@modelcontextprotocol/server";
import manifest from "../../package.json" with { type: "json" };
import { findMethod } from "../api/find-method.ts";
import { previewRequest } from "../api/request-preview.ts";
import { parseClusterName } from "../clusters/cluster-options.ts";
import { toNewCluster } from "../clusters/cluster-spec.ts";
import { toShell, toVariables } from "../clusters/connection.ts";
import { raiseCluster } from "../clusters/raise-cluster.ts";
import { removeCluster } from "../clusters/remove-cluster.ts";
import { parseDuration } from "../parse-duration.ts";
import { toLine } from "../to-line.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ConnectionFiles } from "./connection-files.ts";
import type { Plans } from "./plans.ts";

/** What the tools work on. */
export interface ToolSettings {
  readonly cloud: Cloud;
  /** What the agent is told in each result about where it was carried out. */
  readonly where: string;
  /** Whether changes are real, so that the user is asked if the agent's program can do so. */
  readonly isLive: boolean;
  readonly owner: string;
  readonly maxClusters: number;
  readonly catalogue: Catalogue;
  readonly plans: Plans;
  readonly files: ConnectionFiles;
  /** Signs what the agent's program sends back with a user's answer. */
  readonly state: RequestStateCodec<string>;
}

interface Call {
  readonly operation: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface NewCluster {
  readonly name: string;
  readonly ttl?: string;
  readonly provider?: "AWS" | "AZURE" | "GCP";
  readonly region?: string;
  readonly plan?: "BASIC" | "STANDARD";
}

type Handler<T> = (args: T, context: ServerContext) => Promise<object | InputRequiredResult>;

const INSTRUCTIONS =
  "Find an operation with search_operations, and call it with read or change. change first returns a plan: show it to the user, and carry it out by calling change again with the plan. For a database to work with, use create_temporary_cluster.";
const CREATE = "clusters.create";
const ITEMS = 50;
/** MCP clients give up after a minute without news. */
const NEWS_MS = 10_000;

const PARAMS = {
  type: "object",
  description: "Path, query and body fields in one object, named as in the API",
} as const;
const NAME = { type: "string", description: "6 to 20 lowercase letters, digits and dashes" } as const;

/** Creates the MCP server with its five tools. */
export function createMcpServer(settings: ToolSettings): McpServer {
  const { cloud, where, isLive, owner, maxClusters, catalogue, plans, files, state } = settings;
  const server = new McpServer(
    { name: manifest.name, version: manifest.version },
    { instructions: `${INSTRUCTIONS} Cloud: ${where}.`, requestState: { verify: state.verify } },
  );

  add<{ query: string }>(
    "search_operations",
    "Finds operations of the CockroachDB Cloud API by words, or one by its exact id, with its parameters' whole schema.",
    { query: { type: "string", description: "Words such as `allowlist entry`, or an id such as clusters.list" } },
    ["query"],
    async ({ query }) => ({ operations: catalogue.search(query) }),
    { readOnlyHint: true },
  );

  add<Call & { readonly limit?: number }>(
    "read",
    "Calls an operation that only reads. Lists are read page by page, up to `limit` items.",
    {
      operation: { type: "string" },
      params: PARAMS,
      limit: { type: "integer", minimum: 1, maximum: 1000, default: ITEMS },
    },
    ["operation"],
    async ({ operation: id, params = {}, limit = ITEMS }, { mcpReq: { signal } }) => {
      const { method, isList } = catalogue.get(id);
      if (method !== "GET") throw new Error(`${id} changes something. Call it with change`);
      const response = findMethod(cloud, id)(params, { signal });
      if (!isList) return { response: catalogue.hideSecrets(await response) };
      const items: unknown[] = [];
      for await (const item of response as AsyncIterable<unknown>) {
        if (items.length === limit)
          return { items: catalogue.hideSecrets(items), cut: `only the first ${limit} items` };
        items.push(item);
      }
      return { items: catalogue.hideSecrets(items) };
    },
    { readOnlyHint: true },
  );

  add<Call & { readonly plan?: string }>(
    "change",
    "Plans a change: returns the request and a plan. Called again with the same arguments and that plan, carries it out once.",
    { operation: { type: "string" }, params: PARAMS, plan: { type: "string", description: "from the first call" } },
    ["operation"],
    async ({ operation: id, params = {}, plan }, context) => {
      const operation = catalogue.get(id);
      if (operation.method === "GET") throw new Error(`${id} only reads. Call it with read`);
      assertAllowed(id);
      catalogue.assertNoSecrets(id, params);
      const change = { id, params };
      const preview = await previewRequest((options) => findMethod(catalogue.client.createClient(options), id)(params));
      const request = `${preview.method} ${new URL(preview.url).pathname}`;
      if (plan === undefined) {
        return {
          plan: plans.add(change),
          request,
          body: preview.body === undefined ? undefined : JSON.parse(preview.body),
          next: "Show this to the user. To carry it out within 10 minutes, repeat the call with this plan.",
        };
      }
      plans.check(plan, change);
      const question = await ask(context, plan, `${operation.summary || id}: ${request} ${preview.body ?? ""}`);
      if (question !== undefined) return question;
      plans.redeem(plan, change);
      return {
        response: catalogue.hideSecrets(await findMethod(cloud, id)(params, { signal: context.mcpReq.signal })),
      };
    },
    { destructiveHint: true },
  );

  const inTurn = createQueue();
  add<NewCluster>(
    "create_temporary_cluster",
    "Creates a cluster that expires, or finds it by its name, and writes how to connect into a file. Call it again with the same name after a failure.",
    {
      name: NAME,
      ttl: { type: "string", description: "when it may be deleted: after 30m, 2h, 1d", default: "1h" },
      provider: { enum: ["AWS", "AZURE", "GCP"], default: "GCP" },
      region: { type: "string", description: "default on GCP: us-central1" },
      plan: { enum: ["BASIC", "STANDARD"], default: "BASIC" },
    },
    ["name"],
    async (args, context) => {
      assertAllowed(CREATE);
      const { region, plan = "BASIC", ttl = "1h" } = args;
      const name = parseClusterName(args.name);
      parseDuration("ttl", ttl);
      const described = await toNewCluster(process, { ...args, region: region ? [region] : undefined });
      const wanted = { name, ...described, owner, maxClusters, ttl: ttl as Duration };
      const { provider } = described;
      const text = `Create the ${plan} cluster ${name} on ${provider}, and delete it after ${ttl}?`;
      const question = await ask(context, JSON.stringify(args), text);
      if (question !== undefined) return question;
      const news = createNews(context);
      const { signal } = context.mcpReq;
      const raised = await inTurn(() =>
        raiseCluster(cloud, wanted, { signal, onPoll: ({ state }) => news.tell(state) }),
      ).finally(news.end);
      const { cluster, created, expiresAt, url } = raised;
      const connection_file = await files.write(name, toShell(toVariables(url)));
      return {
        cluster_id: cluster.id,
        name,
        created,
        expires_at: expiresAt.toISOString(),
        connection_file,
        variable: "DATABASE_URL",
      };
    },
    { destructiveHint: false },
  );

  add<{ readonly name: string }>(
    "delete_temporary_cluster",
    "Deletes a cluster that create_temporary_cluster made, and its file. Succeeds if it is gone.",
    { name: NAME },
    ["name"],
    async ({ name }, context) => {
      assertAllowed(CREATE);
      const question = await ask(context, name, `Delete the cluster ${name} and its data?`);
      if (question !== undefined) return question;
      const confirm = async ({ labels }: Cluster): Promise<void> => {
        if (!isOwned(labels, owner)) throw new Error(`${name} was not made by create_temporary_cluster: it is kept`);
      };
      const { signal } = context.mcpReq;
      const removed = await inTurn(() => removeCluster(cloud, { name, owner }, { confirm, signal }));
      await files.remove(name);
      return { name, deleted: removed !== undefined };
    },
    { destructiveHint: true },
  );

  return server;

  function add<T>(
    name: string,
    description: string,
    properties: Readonly<Record<string, object>>,
    required: string[],
    handler: Handler<T>,
    annotations: object,
  ): void {
    const inputSchema = fromJsonSchema<T>({
      type: "object",
      properties,
      required,
      additionalProperties: false,
    } as never);
    server.registerTool(name, { description, inputSchema, annotations }, (async (args: T, context: ServerContext) => {
      try {
        const result = await handler(args, context);
        return "resultType" in result ? result : toResult({ cloud: where, ...result });
      } catch (error) {
        const { outcome } = error as { readonly outcome?: string };
        return { ...toResult({ cloud: where, error: toLine(error), outcome }), isError: true };
      }
    }) as never);
  }

  function assertAllowed(id: string): void {
    if (!catalogue.isAllowed(id))
      throw new Error(`${id} is not allowed. Ask the user to start the server with --allow ${id}`);
  }

  /** Returns a question to the user, or nothing once the user has agreed or can't be asked. */
  async function ask(context: ServerContext, key: string, message: string): Promise<InputRequiredResult | undefined> {
    if (!isLive || !canAsk(context)) return undefined;
    const { requestState, inputResponses } = context.mcpReq;
    if (requestState() !== key) {
      const requestedSchema = {
        type: "object",
        properties: { confirm: { type: "boolean", title: "Carry it out" } },
        required: ["confirm"],
      } as const;
      const confirm = inputRequired.elicit({ message, requestedSchema: requestedSchema as never });
      return inputRequired({ inputRequests: { confirm }, requestState: await state.mint(key) });
    }
    const answer = inputResponses?.confirm as { action?: string; content?: { confirm?: unknown } } | undefined;
    if (answer?.action === "accept" && answer.content?.confirm === true) return undefined;
    throw new Error("the user declined: nothing was changed");
  }

  function canAsk({ mcpReq: { envelope } }: ServerContext): boolean {
    const capabilities = (envelope?.[CLIENT_CAPABILITIES_META_KEY as never] ?? server.server.getClientCapabilities()) as
      | ClientCapabilities
      | undefined;
    return capabilities?.elicitation !== undefined;
  }
}

function toResult(value: object): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(value) }] };
}

/** Runs tasks one after the other: two concurrent creations could exceed the cap. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  };
}

/** Reports a cluster's state while the agent's program waits, if it asked for progress. */
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
