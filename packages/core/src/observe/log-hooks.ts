import type { Hooks, ResponseEvent } from "./hooks.ts";

/**
 * The level that determines which attempts are logged: failed attempts (`warn`), all attempts (`info`), or all attempts
 * with their response headers (`debug`).
 */
export type LogLevel = "debug" | "info" | "warn";

/**
 * Parses the value of `CRDB_CLOUD_LOG`.
 *
 * @throws {TypeError} if the value is not a log level
 */
export function parseLogLevel(value: string): LogLevel {
  if (value === "debug" || value === "info" || value === "warn") return value;
  throw new TypeError(`createClient: CRDB_CLOUD_LOG must be debug, info or warn, not ${JSON.stringify(value)}`);
}

/** Creates hooks that log a line per attempt, and per pause of the client. The logged events contain no secrets. */
export function createLogHooks(level: LogLevel, write: (line: string) => void): Hooks {
  return {
    response(event) {
      if (level === "warn" && !isFailure(event)) return;
      const headers = level === "debug" && event.error === undefined ? ` ${JSON.stringify(event.headers)}` : "";
      write(toLine(event) + headers);
    },
    pause({ operation, status, pauseMs }) {
      write(`crdb-cloud: ${operation}: ${status}: all calls pause for ${Math.round(pauseMs)} ms, for the rate limit`);
    },
  };
}

function isFailure({ status }: ResponseEvent): boolean {
  return status === undefined || status >= 400;
}

function toLine({ operation, method, url, status, error, attempt, elapsedMs }: ResponseEvent): string {
  const end = error === undefined ? status : String(error);
  const line = `crdb-cloud: ${operation}: ${method} ${url}: attempt ${attempt}, ${Math.round(elapsedMs)} ms: ${end}`;
  return line.replace(/\p{Cc}+/gu, " ");
}
