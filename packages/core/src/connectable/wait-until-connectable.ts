import { assertOptions } from "../arguments/assert-options.ts";
import { atLeast } from "../arguments/check-arguments.ts";
import { excerpt } from "../errors/excerpt.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import { watch } from "../methods/watch.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { growingPauses } from "../time/poll.ts";
import { withLimits } from "../time/with-limits.ts";
import type { OpenChannel } from "./channel.ts";
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

/** Creates `waitUntilConnectable()` for a runtime. */
export function createWaitUntilConnectable(openChannel: OpenChannel, clock: Clock = systemClock): WaitUntilConnectable {
  return async (cloud, params, options = {}) => {
    assertOptions(WHERE, OPTIONS, options);
    const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, onPoll: _, ...callOptions } = options;
    atLeast(WHERE, "deadlineMs", 1, deadlineMs);
    atLeast(WHERE, "timeoutMs", 1, timeoutMs);
    const startedAt = clock.now();
    const limits = { timeoutMs: options.timeoutMs, deadlineMs: options.deadlineMs };
    const { connection_string } = await cloud.clusters.getConnectionString(params, { ...callOptions, ...limits });
    const leftMs = Math.max(1, deadlineMs - (clock.now() - startedAt));
    await waitForHost(openChannel, connection_string, { ...options, deadlineMs: leftMs }, clock);
    return connection_string;
  };
}

/** Like `waitUntilConnectable()`, but takes the cluster's connection string. */
export async function waitForHost(
  openChannel: OpenChannel,
  connectionString: string,
  options: WaitOptions<ConnectionProbe>,
  clock: Clock = systemClock,
): Promise<void> {
  const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, signal, onPoll } = options;
  const url = parseConnectionString(connectionString);
  const pauses = growingPauses(FIRST_PAUSE_MS, LONGEST_PAUSE_MS, () => 0);
  const redact = (result: ConnectionProbe): ConnectionProbe => result;
  const polling = { clock, signal, deadlineMs, pauses, onPoll, redact };
  let last: ConnectionProbe | undefined;
  await watch({ operation: WHERE, method: "CONNECT", path: url.host, ...polling }, async (leftMs) => {
    const limits = { clock, signal, ms: Math.min(timeoutMs, leftMs()) };
    const result = await connect(openChannel, url, limits);
    // If the cluster didn't respond in time, keeps the previous attempt's result, which says more about the problem.
    last = result ?? last ?? { connectable: false, problem: "no response" };
    const end = last.connectable ? "reached" : undefined;
    return { value: last, fields: { ...last }, text: `${url.host} accepts no connection (${last.problem})`, end };
  });
}

/**
 * Tries to connect once, and closes the connection.
 *
 * @returns `undefined` if the cluster didn't respond in time
 */
async function connect(
  openChannel: OpenChannel,
  url: URL,
  { clock, ms, signal }: { clock: Clock; ms: number; signal: AbortSignal | undefined },
): Promise<ConnectionProbe | undefined> {
  const controller = new AbortController();
  const noResponse = new Error("no response");
  const limit = { ms, toError: () => noResponse };
  try {
    await withLimits<void>({ clock, signal, limit }, (resolve, reject) => {
      probe(openChannel, url, controller.signal).then(resolve, reject);
      return () => {};
    });
    return { connectable: true };
  } catch (error) {
    signal?.throwIfAborted();
    return error === noResponse ? undefined : { connectable: false, problem: excerpt((error as Error).message) };
  } finally {
    controller.abort();
  }
}
