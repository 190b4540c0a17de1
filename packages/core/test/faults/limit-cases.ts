import { isCloudError } from "@crdb-cloud/core";
import { createManualClock, settle } from "../manual-clock.ts";
import type { Runtime } from "./fault.ts";
import { assert, assertEqual, call, createTestClient, type FaultCase } from "./fault-case.ts";
import type { MisbehavingServer, Script, ScriptedResponse, StartServer } from "./script.ts";
import { CLUSTER, HEALTHY, head, STATUS, whole } from "./script.ts";

/** The options that can end a call. */
export const LIMITS = ["signal", "timeoutMs", "deadlineMs"] as const;
type Limit = (typeof LIMITS)[number];

/** A stage of a call, such as waiting for a response, and how a call ends if it reaches a limit in this stage. */
export interface Stage {
  readonly name: string;
  readonly script: Script;
  /** Set if an earlier call has used up all tokens of the rate limiter. */
  readonly busy: boolean;
  /** Resolves when the call has reached the stage. `retry` resolves when it waits for a retry. */
  readonly reached: (server: MisbehavingServer, retry: Promise<void>) => Promise<unknown>;
  /** How the call ends: with the signal's reason, an error of this name, or success if the limit doesn't apply. */
  readonly ends: Readonly<Record<Limit, "reason" | "CallTimeoutError" | "ApiError" | "success">>;
  /** Matches the error's message. */
  readonly says: RegExp;
}

const LIMIT_MS = 250;
const NETWORK = { signal: "reason", timeoutMs: "CallTimeoutError", deadlineMs: "CallTimeoutError" } as const;

const PART: ScriptedResponse = [{ send: head(200, { "content-length": CLUSTER.length }) + CLUSTER.slice(0, 10) }];
const RETRIED = [whole(503, STATUS, { "retry-after": 1 }), HEALTHY];
const silent: Script = { at: "connection", responses: [[]], url: "https://127.0.0.1:{port}" };
const requested: Stage["reached"] = (server) => server.until({ requests: 1 });
const received: Stage["reached"] = (server) => server.until({ headers: 1 });

/** The stages, in the order in which a call passes them. */
export const stages: readonly Stage[] = [
  stage("waiting for the rate limit", { responses: [HEALTHY] }, settle, /for the rate limit/, { timeoutMs: "success" }),
  stage("connecting", silent, requested, /connecting|waiting for a response/),
  stage("waiting for the headers", { responses: [[]] }, requested, /waiting for a response/),
  stage("reading a body", { responses: [PART] }, received, /reading the response body \(200\)/),
  stage("waiting for a retry", { responses: RETRIED }, (_, retry) => retry, /503/, {
    timeoutMs: "success",
    deadlineMs: "ApiError",
  }),
];

function stage(
  name: string,
  script: Script,
  reached: Stage["reached"],
  says: RegExp,
  ends: Partial<Stage["ends"]> = {},
): Stage {
  return { name, script, busy: name.endsWith("rate limit"), reached, ends: { ...NETWORK, ...ends }, says };
}

/** A test for each limit in each stage. */
export const limitCases: readonly FaultCase[] = stages.flatMap((stage) =>
  LIMITS.map((limit): FaultCase => {
    return { name: `${limit}, ${stage.name}`, run: (start, runtime) => reachLimit(start, runtime, stage, limit) };
  }),
);

async function reachLimit(start: StartServer, runtime: Runtime, stage: Stage, limit: Limit): Promise<void> {
  const server = await start(stage.script);
  const clock = createManualClock();
  const retry = Promise.withResolvers<void>();
  const cloud = createTestClient(server, {
    clock,
    ...(limit === "timeoutMs" && stage.ends.timeoutMs !== "success" && { maxRetries: 0 }),
    reportsHeaders: true,
    hooks: { retry: () => retry.resolve() },
    ...(stage.busy && { rateLimit: { perSecond: 1, burst: 1 } }),
  });
  if (stage.busy) await call(cloud, "GET");
  const controller = new AbortController();
  const reason = new Error("the caller's own reason");
  const options = limit === "signal" ? { signal: controller.signal } : { [limit]: LIMIT_MS };
  const ended = cloud.clusters.get({ cluster_id: "c1" }, options).then(
    () => "success",
    (error: unknown) => error,
  );
  await Promise.race([ended, stage.reached(server, retry.promise)]);
  await settle();
  if (limit === "signal") controller.abort(reason);
  else await clock.advance(LIMIT_MS);
  if (stage.ends[limit] === "success") {
    await settle();
    assertEqual("the call before the end of the stage", await Promise.race([ended, "pending"]), "pending");
    await clock.advance(1000 - LIMIT_MS);
    assertEqual("the end", await ended, "success");
  } else {
    checkEnd(await ended, stage, limit, reason);
    assertEqual("timers that are left", clock.pending(), 0);
    // The `fetch` of Node.js continues to connect for up to ten seconds after the request was aborted.
    const connects = runtime === "node-fetch" && stage.script.at === "connection";
    const lingers = stage.busy || stage.script.responses.length > 1 || connects;
    const { requests } = await server.until(lingers ? { requests: 1 } : { open: 0 });
    assertEqual("requests that the server saw", requests.length, 1);
  }
  await server.close();
}

function checkEnd(ended: unknown, { ends, says }: Stage, limit: Limit, reason: Error): void {
  if (ends[limit] === "reason") return void assertEqual("the end", ended, reason);
  if (!isCloudError(ended)) throw ended;
  assertEqual("name", ended.name, ends[limit]);
  assert(says.test(ended.message), `the message is: ${ended.message}`);
  if (ended.name !== "CallTimeoutError") return;
  assertEqual("limit", ended.limit, limit);
  assertEqual("limitMs", ended.limitMs, LIMIT_MS);
}
