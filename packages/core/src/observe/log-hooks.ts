import { ArgumentError } from "../arguments/argument-error.ts";
import { assertFunctions } from "../arguments/assert-options.ts";
import { type Hooks, notify, type RequestEvent, type ResponseEvent } from "./hooks.ts";

/**
 * Receives the client's log, one line per message, without secrets. `console` and most logging libraries fit. Levels
 * without a function aren't logged.
 */
export interface Logger {
  /** Logs each attempt's response headers. */
  readonly debug?: ((line: string) => void) | undefined;
  /** Logs each successful attempt. */
  readonly info?: ((line: string) => void) | undefined;
  /** Logs each failed attempt, and each pause after a 429. */
  readonly warn?: ((line: string) => void) | undefined;
}

/** The log levels. Each includes those after it. */
const LEVELS = ["debug", "info", "warn"] as const satisfies (keyof Logger)[];

/**
 * Creates the logger that `CRDB_CLOUD_LOG` asks for. It writes lines at `level` and above.
 *
 * @throws {ArgumentError} if the level isn't `debug`, `info` or `warn`
 */
export function createLogger(level: string, write: (line: string) => void): Logger {
  const at = LEVELS.indexOf(level as (typeof LEVELS)[number]);
  if (at >= 0) return Object.fromEntries(LEVELS.slice(at).map((name) => [name, write]));
  throw new ArgumentError(`createClient: CRDB_CLOUD_LOG must be debug, info or warn, not ${JSON.stringify(level)}`);
}

/**
 * Creates hooks that log each attempt and each pause. The log contains no secrets, since events don't.
 *
 * @throws {ArgumentError} if `logger` isn't an object with functions
 */
export function createLogHooks(logger: Logger): Hooks {
  if (typeof logger !== "object" || logger === null) throw new ArgumentError("createClient: logger must be an object");
  assertFunctions("createClient: logger", logger, LEVELS);
  const log = (level: keyof Logger, event: RequestEvent, text: string): void => {
    const line = `crdb-cloud: ${event.operation}: ${text}`.replace(/\p{Cc}+/gu, " ");
    notify(() => logger[level]?.(line), undefined);
  };
  return {
    response(event) {
      log(isFailure(event) ? "warn" : "info", event, describe(event));
      if (event.error === undefined) {
        log("debug", event, `attempt ${event.attempt}: response headers ${JSON.stringify(event.headers)}`);
      }
    },
    pause(event) {
      const ms = Math.round(event.pauseMs);
      log("warn", event, `${event.status}: all calls pause for ${ms} ms, for the rate limit`);
    },
  };
}

function isFailure({ status = 0, error }: ResponseEvent): boolean {
  return error !== undefined || status >= 400;
}

function describe({ method, url, status, error, attempt, elapsedMs }: ResponseEvent): string {
  const end = error === undefined ? (status ?? "connected") : String(error);
  return `${method} ${url}: attempt ${attempt}, ${Math.round(elapsedMs)} ms: ${end}`;
}
