import { excerpt } from "../errors/excerpt.ts";
import { WaitError, type WaitSnapshot } from "../errors/wait-error.ts";
import type { Resources } from "../generated/2024-09-16/resources.gen.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import { assertNames } from "../request/assert-names.ts";
import { atLeast } from "../request/at-least.ts";
import { CALL_OPTIONS } from "../request/call-options.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { sleep } from "../time/sleep.ts";
import { withLimits } from "../time/with-limits.ts";
import type { Channel, OpenChannel } from "./channel.ts";
import { probe } from "./probe.ts";

/** A client with the method that {@link WaitUntilConnectable} calls. */
export interface ConnectableClient {
  /** The resource with the method that returns the connection string of a cluster. */
  readonly clusters: Pick<Resources["clusters"], "getConnectionString">;
}

/** The parameters of {@link WaitUntilConnectable}: those of `clusters.getConnectionString()`. */
export type ConnectableParams = Parameters<Resources["clusters"]["getConnectionString"]>[0];

/** The result of one attempt to connect to a cluster. */
export interface ConnectionProbe {
  /**
   * Whether the cluster accepts connections. If `true`, the cluster asked for a password, the last step before a
   * session.
   */
  readonly connectable: boolean;
  /** The reason why the attempt failed, if `connectable` is `false`. */
  readonly problem?: string;
}

/** Waits until a cluster accepts connections, and returns the connection string of the cluster. */
export type WaitUntilConnectable = (
  cloud: ConnectableClient,
  params: ConnectableParams,
  options?: WaitOptions<ConnectionProbe>,
) => Promise<string>;

/** Waits until a cluster accepts connections. The connection string contains the address of the cluster. */
export type WaitForConnectionString = (
  connectionString: string,
  options?: WaitOptions<ConnectionProbe>,
) => Promise<void>;

const WHERE = "waitUntilConnectable";
const DEADLINE_MS = 600_000;
const ATTEMPT_MS = 10_000;
const FIRST_INTERVAL_MS = 250;
const LONGEST_INTERVAL_MS = 5000;
const GROWTH = 1.5;
/** With at most this many milliseconds before the deadline, the client does not try again. */
const LAST_ATTEMPT_MS = 100;
const OPTIONS: ReadonlySet<string> = new Set([...CALL_OPTIONS, "onPoll"]);

/** Creates a function that takes the id of a cluster and waits until the cluster accepts connections. */
export function createWaitUntilConnectable(open: OpenChannel, clock: Clock = systemClock): WaitUntilConnectable {
  const wait = createWaitForConnectionString(open, clock);
  return async (cloud, params, options = {}) => {
    assertNames(WHERE, "option", OPTIONS, options);
    const { onPoll: _, deadlineMs: __, ...callOptions } = options;
    const { connection_string } = await cloud.clusters.getConnectionString(params, callOptions);
    await wait(connection_string, options);
    return connection_string;
  };
}

/** Creates a function that takes a connection string and waits until the cluster at its address accepts connections. */
export function createWaitForConnectionString(open: OpenChannel, clock: Clock = systemClock): WaitForConnectionString {
  return async (connectionString, options = {}) => {
    const { deadlineMs = DEADLINE_MS, timeoutMs = ATTEMPT_MS, signal, onPoll } = options;
    atLeast(WHERE, "deadlineMs", 1, deadlineMs);
    atLeast(WHERE, "timeoutMs", 1, timeoutMs);
    // An invalid URL is not passed to `new URL()`, because the error message would show the password in the URL.
    if (!URL.canParse(connectionString)) throw new TypeError(`${WHERE}: pass a postgresql:// URL`);
    const url = new URL(connectionString);
    const startedAt = clock.now();
    const leftMs = (): number => deadlineMs - (clock.now() - startedAt);
    const history: WaitSnapshot[] = [];
    let attempts = 0;
    let last: ConnectionProbe | undefined;
    for (let intervalMs = FIRST_INTERVAL_MS; ; intervalMs = Math.min(LONGEST_INTERVAL_MS, intervalMs * GROWTH)) {
      signal?.throwIfAborted();
      attempts += 1;
      const triedAt = clock.now();
      const probed = await attempt(open, url, { clock, ms: Math.max(1, Math.min(timeoutMs, leftMs())), signal });
      // If the cluster did not respond to this attempt in time, the result of the previous attempt explains the failure
      // better.
      const result = probed ?? last ?? { connectable: false, problem: "no response" };
      last = result;
      const elapsedMs = clock.now() - startedAt;
      if (history.at(-1)?.fields.problem !== result.problem) history.push({ elapsedMs, fields: { ...result } });
      await onPoll?.(result);
      if (result.connectable) return;
      const left = leftMs();
      if (left <= LAST_ATTEMPT_MS) {
        const facts = { operation: WHERE, method: "CONNECT", path: url.host, attempts };
        const text = `${url.host} accepted no connection within ${Math.round(deadlineMs)} ms: ${result.problem}: call the wait again to continue`;
        throw new WaitError(facts, text, { reason: "timeout", last: result, history });
      }
      const reserveMs = Math.min(left / 2, Math.max(LAST_ATTEMPT_MS, 2 * (clock.now() - triedAt)));
      await sleep(Math.min(intervalMs, left - reserveMs), { clock, signal });
    }
  };
}

/**
 * Tries once to connect to a cluster. Always closes the connection.
 *
 * @returns `undefined` if the cluster did not respond in time
 */
async function attempt(
  open: OpenChannel,
  url: URL,
  { clock, ms, signal }: { clock: Clock; ms: number; signal: AbortSignal | undefined },
): Promise<ConnectionProbe | undefined> {
  let channel: Channel | undefined;
  let over = false;
  const onOpen = (opened: Channel): void => {
    channel = opened;
    if (over) opened.close();
  };
  const noResponse = new Error("no response");
  const limit = { ms, toError: () => noResponse };
  try {
    await withLimits<void>({ clock, signal, limit }, (resolve, reject) => {
      probe(open, url, onOpen).then(resolve, reject);
      return () => {};
    });
    return { connectable: true };
  } catch (error) {
    signal?.throwIfAborted();
    return error === noResponse ? undefined : { connectable: false, problem: excerpt((error as Error).message) };
  } finally {
    over = true;
    channel?.close();
  }
}
