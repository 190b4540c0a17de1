import { assertOptions } from "../arguments/assert-options.ts";
import { atLeast } from "../arguments/check-arguments.ts";
import { excerpt } from "../errors/excerpt.ts";
import { UNTRUSTED } from "../errors/to-connection-error.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import { type Sight, watch } from "../methods/watch.ts";
import { observeAttempt, observeCall } from "../observe/observe.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { createParentCall } from "../request/call.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { systemClock } from "../time/clock.ts";
import { growingPauses } from "../time/poll.ts";
import { runWithin } from "../time/with-limits.ts";
import { getPipeline } from "../transport/pipeline.ts";
import type { OpenChannel } from "./channel.ts";
import type { Cidr } from "./cidr.ts";
import { downloadCa } from "./get-ca-certificate.ts";
import { parseConnectionString } from "./parse-connection-string.ts";
import { probe } from "./probe.ts";

/** The method that {@link WaitUntilConnectable} calls. Clients for API version 2024-09-16 and later have it. */
export interface ConnectableClient<Params> {
  /** Gets a cluster's connection string. */
  readonly clusters: {
    getConnectionString(params: Params, options?: CallOptions): Promise<{ connection_string: string }>;
  };
}

/** The result of one attempt to connect. */
export interface ConnectionProbe {
  /** Whether the cluster accepts connections. It does if it asked for a password, the last step before a session. */
  readonly connectable: boolean;
  /** Why the cluster doesn't accept connections. */
  readonly problem?: string;
  /** What prevents the connection, if known. `"TLS"`: the server lacks TLS, or its certificate isn't trusted. */
  readonly refusedBy?: "allowlist" | "DNS" | "TLS" | "password";
}

/** Waits until a cluster accepts connections and returns its connection string. */
export type WaitUntilConnectable = <Params>(
  cloud: ConnectableClient<Params>,
  params: NoInfer<Params>,
  options?: WaitOptions<ConnectionProbe>,
) => Promise<string>;

const WHERE = "waitUntilConnectable";
const DEADLINE_MS = 600_000;
const ATTEMPT_MS = 10_000;
/** How long a cluster may keep refusing an address after it says that its allowlist is in effect, in milliseconds. */
const ALLOWLIST_MS = 30_000;
const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll"];

const NO_RESPONSE = new Error("no response");
/** Stands in for a client that isn't ours, such as one in a test. */
const NO_CLIENT = { clientId: 0, clock: systemClock, hooks: {}, tracer: undefined };

type Refuser = NonNullable<ConnectionProbe["refusedBy"]>;

/** Patterns of an error's code and message. SQLSTATE codes that begin with 08 come from the service's SQL proxy. */
const REFUSERS: readonly (readonly [RegExp, Refuser])[] = [
  [/ 08\w{3}: .*(connection refused|allow ?list|does not allow)/i, "allowlist"],
  [/ 28\w{3}: /, "password"],
  [/ENOTFOUND|EAI_AGAIN|dns error|lookup address/, "DNS"],
  [/does not support TLS|peer certificate|EPROTO|ERR_SSL/, "TLS"],
  [UNTRUSTED, "TLS"],
];

const ADVICE: Readonly<Record<Refuser, string>> = {
  allowlist: "add this machine's address to the allowlist with allowlist.create and sql: true",
  DNS: "check that this machine can resolve the host name, or wait again",
  TLS: "check the certificates that this machine trusts, and whether a proxy intercepts the connection",
  password: "check the SQL user, or call sqlUsers.resetPassword",
};

/** Creates `waitUntilConnectable()` for a runtime. */
export function createWaitUntilConnectable(openChannel: OpenChannel): WaitUntilConnectable {
  return async (cloud, params, options = {}) => {
    assertOptions(WHERE, OPTIONS, options);
    const { onPoll: _, ...callOptions } = options;
    const { deadlineMs = DEADLINE_MS } = options;
    atLeast(WHERE, "deadlineMs", 1, deadlineMs);
    atLeast(WHERE, "timeoutMs", 1, options.timeoutMs ?? ATTEMPT_MS);
    const { clock } = getPipeline(cloud) ?? NO_CLIENT;
    const startedAt = clock.now();
    const { connection_string } = await cloud.clusters.getConnectionString(params, callOptions);
    const leftMs = Math.max(1, deadlineMs - (clock.now() - startedAt));
    const { cluster_id } = params as { readonly cluster_id: string };
    const url = parseConnectionString(connection_string);
    await waitForHost(openChannel, cloud, { cluster_id, url }, { ...options, deadlineMs: leftMs });
    return connection_string;
  };
}

/** The host to connect to. */
export interface Target {
  readonly cluster_id: string;
  readonly url: URL;
  readonly isAdvanced?: boolean;
  /** The addresses that may connect, if the caller has just put them on the allowlist. */
  readonly allow?: readonly Cidr[] | undefined;
}

/** Like `waitForHost()`, but returns immediately for a mock without databases. */
export async function waitForNewCluster(
  openChannel: OpenChannel,
  cloud: { readonly clusters: object },
  target: Target,
  options: CallOptions,
): Promise<void> {
  // A mock without databases gives clusters a host under .invalid, which never resolves (RFC 6761).
  if (!target.url.hostname.endsWith(".invalid")) await waitForHost(openChannel, cloud, target, options);
}

/** Like `waitUntilConnectable()`, but takes the connection string as a `URL`. Reports attempts to client hooks. */
export async function waitForHost(
  openChannel: OpenChannel,
  cloud: { readonly clusters: object },
  { cluster_id, url, isAdvanced, allow }: Target,
  options: WaitOptions<ConnectionProbe>,
): Promise<void> {
  const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, onPoll, ...callOptions } = options;
  const pipeline = getPipeline(cloud);
  const origin = `postgresql://${url.host}`;
  const observer = { ...(pipeline ?? NO_CLIENT), baseUrl: { origin } };
  const { clock } = observer;
  const { signal } = options;
  const redactor = pipeline?.redactorFor(undefined) ?? createRedactor([]);
  const target = { method: "CONNECT", path: url.host };
  const call = { ...createParentCall(clock, WHERE, target), anonymous: true, url: origin, headers: {}, redactor };
  // An Advanced cluster's connection string names a file that only exists where somebody has stored it.
  const needsCa = pipeline !== undefined && (isAdvanced || url.searchParams.has("sslrootcert"));
  let ca: string | undefined;
  let last: ConnectionProbe | undefined;
  let refusedAt: number | undefined;
  const tryOnce = async (leftMs: () => number): Promise<Sight<ConnectionProbe>> => {
    call.attempts += 1;
    // A copy of the call is the parent, so that the download doesn't count as an attempt to connect.
    if (needsCa) ca ??= await downloadCa(pipeline, cluster_id, { ...callOptions, deadlineMs: leftMs() }, { ...call });
    const limits = { clock, signal, limit: { ms: Math.min(timeoutMs, leftMs()), toError: () => NO_RESPONSE } };
    const connect = async (): Promise<undefined> => {
      const controller = new AbortController();
      try {
        await runWithin(limits, () => probe(openChannel, url, { ca, signal: controller.signal }));
      } finally {
        controller.abort();
      }
    };
    const result: ConnectionProbe = await observeAttempt(observer, call, connect).then(
      () => ({ connectable: true }),
      (error) => {
        signal?.throwIfAborted();
        // If the cluster didn't respond in time, keeps the previous attempt's result, which says more about the problem.
        return error === NO_RESPONSE ? (last ?? toProbe(error)) : toProbe(error);
      },
    );
    last = result;
    const text = `${url.host} does not accept connections (${result.problem})`;
    const sight = { value: result, fields: { ...result }, text };
    if (result.connectable) return { ...sight, end: "reached" };
    if (!allow || result.refusedBy !== "allowlist") return { ...sight, advice: adviseOn(result), end: undefined };
    refusedAt ??= clock.now();
    const end = clock.now() - refusedAt < ALLOWLIST_MS ? undefined : "failed";
    return { ...sight, advice: "pass this machine's address in allow", end };
  };
  const pauses = growingPauses(250, 5000, () => 0);
  const polling = { clock, signal, deadlineMs, pauses, onPoll, redact: (result: ConnectionProbe) => result };
  await observeCall(observer, call, () => watch({ operation: WHERE, ...target, ...polling }, tryOnce));
}

function toProbe(error: Error): ConnectionProbe {
  const text = `${(error as { code?: unknown }).code} ${error.message}`;
  const refuser = REFUSERS.find(([pattern]) => pattern.test(text))?.[1];
  return { connectable: false, problem: excerpt(error.message), ...(refuser && { refusedBy: refuser }) };
}

function adviseOn({ refusedBy, problem }: ConnectionProbe): string | undefined {
  if (problem === NO_RESPONSE.message) {
    return "the cluster's allowlist or a firewall may block this machine's address; otherwise raise deadlineMs, or wait again";
  }
  return refusedBy && ADVICE[refusedBy];
}
