import { ArgumentError } from "../arguments/argument-error.ts";
import { assertFunctions } from "../arguments/assert-options.ts";
import { toTime } from "../time/to-time.ts";
import type { AttemptEvent, Hooks } from "./hooks.ts";
import { notify } from "./run-hooks.ts";

/** A logger such as `console`. It receives the client's log line by line, without secrets. All methods are optional. */
export interface Logger {
  /** Logs each attempt's response headers. */
  readonly debug?: ((line: string) => void) | undefined;
  /** Logs each successful attempt. */
  readonly info?: ((line: string) => void) | undefined;
  /** Logs each failed attempt, and each pause of all calls, such as after a 429. */
  readonly warn?: ((line: string) => void) | undefined;
}

/** The log levels, most detailed first. Each level includes those after it. */
const LEVELS = ["debug", "info", "warn"] as const satisfies (keyof Logger)[];

/** Creates a logger that writes lines at `level` and above; `undefined` if no level is set in `CRDB_CLOUD_LOG`. */
export function createLogger(level: string | undefined, write: (line: string) => void): Logger | undefined {
  if (level === undefined) return undefined;
  const at = LEVELS.indexOf(level as (typeof LEVELS)[number]);
  if (at >= 0) return Object.fromEntries(LEVELS.slice(at).map((name) => [name, write]));
  throw new ArgumentError(`createClient: CRDB_CLOUD_LOG must be debug, info or warn, not ${JSON.stringify(level)}`);
}

export function createLogHooks(logger: Logger): Hooks {
  if (typeof logger !== "object" || logger === null) throw new ArgumentError("createClient: logger must be an object");
  assertFunctions("createClient: logger", logger, LEVELS);
  const log = (level: keyof Logger, event: AttemptEvent, text: string): void => {
    const line = `crdb-cloud: ${event.operation}: ${text}`.replace(/\p{Cc}+/gu, " ");
    notify([() => logger[level]?.(line)], undefined);
  };
  return {
    async attempt(context, run) {
      await run().catch(() => {});
      const { method, url, status = 0, error, attempt, elapsedMs, attemptMs = 0, responseHeaders } = context;
      const end = error === undefined ? status || "connected" : String(error);
      const level = error !== undefined || status >= 400 ? "warn" : "info";
      log(level, context, `${method} ${url}: attempt ${attempt}, ${Math.round(elapsedMs + attemptMs)} ms: ${end}`);
      if (error !== undefined) return;
      log("debug", context, `attempt ${attempt}: response headers ${JSON.stringify(responseHeaders)}`);
    },
    pause(event) {
      log("warn", event, `${event.status}: rate limited; pausing all calls for ${toTime(event.pauseMs)}`);
    },
  };
}
