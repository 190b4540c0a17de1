import { type ClientOptions, isCloudError } from "../../src/2024-09-16.ts";
import type { RemoteServer, StartServer } from "./connect-fault-server.ts";
import type { Runtime } from "./fault.ts";
import { assert, assertEqual, call, createTestClient, delay, type FaultCase } from "./fault-case.ts";
import { CLUSTER, HEALTHY, head, STATUS, whole } from "./responses.ts";
import type { Script } from "./script.ts";

/** What can end a call. */
export const LIMITS = ["signal", "timeoutMs", "deadlineMs"] as const;
type Limit = (typeof LIMITS)[number];

/** A place that a call can be in for long, and what each limit does to it there. */
export interface Place {
  readonly name: string;
  readonly script: Script;
  readonly options?: Partial<ClientOptions>;
  /** Set where an earlier call is in the way. */
  readonly busy?: true;
  /** How the call ends: with the signal's reason, an error of this name, or well, where the limit doesn't count there. */
  readonly ends: Readonly<Record<Limit, "reason" | "CallTimeoutError" | "ApiError" | "success">>;
  /** What the `CallTimeoutError` says. */
  readonly says: RegExp;
  /** How many requests the server has seen then. */
  readonly requests: number;
}

const LIMIT_MS = 250;
const NETWORK = { signal: "reason", timeoutMs: "CallTimeoutError", deadlineMs: "CallTimeoutError" } as const;

/** The places, in the order in which a call comes by. */
export const places: readonly Place[] = [
  {
    name: "queued behind the rate limit",
    script: { responses: [HEALTHY] },
    options: { rateLimit: { perSecond: 1, burst: 1 } },
    busy: true,
    ends: { ...NETWORK, timeoutMs: "success" },
    says: /queued behind the rate limit/,
    requests: 1,
  },
  {
    name: "connecting",
    script: { at: "connection", responses: [[]], url: "https://127.0.0.1:{port}" },
    ends: NETWORK,
    says: /connecting|waiting for a response/,
    requests: 1,
  },
  {
    name: "waiting for the headers",
    script: { responses: [[]] },
    ends: NETWORK,
    says: /waiting for a response/,
    requests: 1,
  },
  {
    name: "reading a body",
    script: { responses: [[{ send: head(200, { "content-length": CLUSTER.length }) + CLUSTER.slice(0, 10) }]] },
    ends: NETWORK,
    says: /reading the body of a response \(200\)/,
    requests: 1,
  },
  {
    name: "waiting to try again",
    script: { responses: [whole(503, STATUS, { "retry-after": 1 }), HEALTHY] },
    ends: { signal: "reason", timeoutMs: "success", deadlineMs: "ApiError" },
    says: /503/,
    requests: 1,
  },
];

/** Every limit at every place. */
export const limitCases: readonly FaultCase[] = [
  ...places.flatMap((place) =>
    LIMITS.map(
      (limit): FaultCase => ({
        name: `${limit}, ${place.name}`,
        run: (start, runtime) => reach(start, runtime, place, limit),
      }),
    ),
  ),
  { name: "signal, aborted before the call", run: abortBefore },
];

async function reach(start: StartServer, runtime: Runtime, place: Place, limit: Limit): Promise<void> {
  const server = await start(place.script);
  const retries = limit === "timeoutMs" && place.ends.timeoutMs !== "success" ? { maxRetries: 0 } : {};
  const cloud = createTestClient(server.url, { ...place.options, ...retries });
  if (place.busy) await call(cloud, "GET");
  const controller = new AbortController();
  const reason = new Error("the caller's own reason");
  const began = performance.now();
  if (limit === "signal") setTimeout(() => controller.abort(reason), LIMIT_MS);
  const options = limit === "signal" ? { signal: controller.signal } : { [limit]: LIMIT_MS };
  const ended = await cloud.clusters.get({ cluster_id: "c1" }, options).then(
    () => "success",
    (error: unknown) => error,
  );
  const tookMs = performance.now() - began;
  checkEnd(ended, place, limit, reason);
  assert(tookMs < 1500, `it took ${tookMs} ms`);
  if (ended !== "success") await checkQuiet(server, place, runtime);
  await server.close();
}

function checkEnd(ended: unknown, { ends, says }: Place, limit: Limit, reason: Error): void {
  if (ends[limit] === "reason" || ends[limit] === "success") {
    assertEqual("the end", ended, ends[limit] === "reason" ? reason : "success");
    return;
  }
  if (!isCloudError(ended)) throw ended;
  assertEqual("name", ended.name, ends[limit]);
  assert(says.test(ended.message), `it says ${ended.message}`);
  if (ended.name !== "CallTimeoutError") return;
  assertEqual("limit", ended.limit, limit);
  assertEqual("limitMs", ended.limitMs, LIMIT_MS);
}

/** Nothing goes out any more, and a connection in use is given up. */
async function checkQuiet(server: RemoteServer, place: Place, runtime: Runtime): Promise<void> {
  const { script, busy, requests } = place;
  await delay(1000);
  const seen = await server.seen();
  assertEqual("requests that the server saw", seen.requests.length, requests);
  // The `fetch` of Node.js goes on connecting for up to ten seconds, whatever becomes of the requests that asked for it.
  const lingers = busy || script.responses.length > 1 || (runtime === "node-fetch" && script.at === "connection");
  if (!lingers) assertEqual("open connections", seen.open, 0);
}

async function abortBefore(start: StartServer): Promise<void> {
  const server = await start({ responses: [HEALTHY] });
  const reason = { some: "reason" };
  const ended = await createTestClient(server.url)
    .clusters.get({ cluster_id: "c1" }, { signal: AbortSignal.abort(reason) })
    .catch((error: unknown) => error);
  assertEqual("what is thrown", ended, reason);
  assertEqual("connections", (await server.close()).connections, 0);
}
