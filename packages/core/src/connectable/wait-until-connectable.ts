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
import { type Clock, systemClock } from "../time/clock.ts";
import { growingPauses } from "../time/poll.ts";
import { withLimits } from "../time/with-limits.ts";
import { getPipeline } from "../transport/pipeline.ts";
import type { OpenChannel } from "./channel.ts";
import { getCaCertificate } from "./get-ca-certificate.ts";
import { parseConnectionString } from "./parse-connection-string.ts";
import { probe } from "./probe.ts";

/**
 * The method that {@link WaitUntilConnectable} calls. Clients for API version 2024-09-16 and later have it.
 *
 * @typeParam Params its parameters
 */
export interface ConnectableClient<Params> {
  /** Gets a cluster's connection string. */
  readonly clusters: {
    getConnectionString(params: Params, options?: CallOptions): Promise<{ connection_string: string }>;
  };
}

/** The result of one attempt to connect. */
export interface ConnectionProbe {
  /**
   * Whether the cluster accepts connections. It does if it asks for a password, since that's the last step before a
   * session.
   */
  readonly connectable: boolean;
  /** Why the cluster doesn't accept connections. */
  readonly problem?: string;
  /**
   * What refuses the connection, if the problem shows it: the cluster's allowlist; DNS, which doesn't know the host; TLS,
   * if there is none or the certificate isn't trusted; or the check of the SQL user's password.
   */
  readonly refusedBy?: "allowlist" | "DNS" | "TLS" | "password";
}

/** Waits until a cluster accepts connections, and returns its connection string. */
export type WaitUntilConnectable = <Params>(
  cloud: ConnectableClient<Params>,
  params: NoInfer<Params>,
  options?: WaitOptions<ConnectionProbe>,
) => Promise<string>;

const WHERE = "waitUntilConnectable";
const DEADLINE_MS = 600_000;
const ATTEMPT_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;
const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll"];

const NO_RESPONSE = new Error("no response");
/** Stands in for a client that isn't ours, such as a test's. */
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
    const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, onPoll: _, ...callOptions } = options;
    atLeast(WHERE, "deadlineMs", 1, deadlineMs);
    atLeast(WHERE, "timeoutMs", 1, timeoutMs);
    const { clock } = getPipeline(cloud) ?? NO_CLIENT;
    const startedAt = clock.now();
    const limits = { timeoutMs: options.timeoutMs, deadlineMs: options.deadlineMs };
    const { connection_string } = await cloud.clusters.getConnectionString(params, { ...callOptions, ...limits });
    const leftMs = Math.max(1, deadlineMs - (clock.now() - startedAt));
    const { cluster_id } = params as { readonly cluster_id: string };
    const url = parseConnectionString(connection_string);
    await waitForHost(openChannel, cloud, { cluster_id, url }, { ...options, deadlineMs: leftMs });
    return connection_string;
  };
}

/** Like `waitUntilConnectable()`, but takes the connection string's URL. Each attempt is reported to the client's hooks. */
export async function waitForHost(
  openChannel: OpenChannel,
  cloud: { readonly clusters: object },
  { cluster_id, url, isAdvanced }: { readonly cluster_id: string; readonly url: URL; readonly isAdvanced?: boolean },
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
  // The file that an Advanced cluster's connection string names only exists where somebody has stored it.
  const needsCa = pipeline !== undefined && (isAdvanced || url.searchParams.has("sslrootcert"));
  let ca: string | undefined;
  let last: ConnectionProbe | undefined;
  const tryOnce = async (leftMs: () => number): Promise<Sight<ConnectionProbe>> => {
    call.attempts += 1;
    if (needsCa) ca ??= await getCaCertificate(cloud, { cluster_id }, { ...callOptions, deadlineMs: leftMs() });
    const limits = { clock, signal, ms: Math.min(timeoutMs, leftMs()) };
    const connecting = observeAttempt(observer, call, () => connect(openChannel, url, ca, limits));
    const result: ConnectionProbe = await connecting.then(
      () => ({ connectable: true }),
      (error) => {
        signal?.throwIfAborted();
        // If the cluster didn't respond in time, keeps the previous attempt's result, which says more about the problem.
        return error === NO_RESPONSE ? (last ?? toProbe(error)) : toProbe(error);
      },
    );
    last = result;
    const text = `${url.host} does not accept connections (${result.problem})`;
    const end = result.connectable ? "reached" : undefined;
    return { value: result, fields: { ...result }, text, advice: adviseOn(result), end };
  };
  const pauses = growingPauses(FIRST_PAUSE_MS, LONGEST_PAUSE_MS, () => 0);
  const polling = { clock, signal, deadlineMs, pauses, onPoll, redact: (result: ConnectionProbe) => result };
  await observeCall(observer, call, () => watch({ operation: WHERE, ...target, ...polling }, tryOnce));
}

/** Tries to connect once, then closes the connection. */
async function connect(
  openChannel: OpenChannel,
  url: URL,
  ca: string | undefined,
  { clock, ms, signal }: { clock: Clock; ms: number; signal: AbortSignal | undefined },
): Promise<undefined> {
  const controller = new AbortController();
  const limit = { ms, toError: () => NO_RESPONSE };
  try {
    await withLimits<void>({ clock, signal, limit }, (resolve, reject) => {
      probe(openChannel, url, { ca, signal: controller.signal }).then(resolve, reject);
      return () => {};
    });
  } finally {
    controller.abort();
  }
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
