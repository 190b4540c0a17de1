import { styleText } from "node:util";
import type { RecordedRequest } from "../cloud/recorded-request.ts";
import type { MockCloud } from "../server/mock-cloud.ts";

export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Report {
  started(cloud: MockCloud): void;
  request(request: RecordedRequest, elapsedMs: number): void;
}

/** Reports the mock's start and each request that it handles: as text in a terminal, otherwise as JSON lines. */
export function createReport(output: Output): Report {
  return output.isTTY ? reportToPeople(output) : reportToPrograms(output);
}

function reportToPeople(output: Output): Report {
  return {
    started({ url, apiKey, sql }) {
      output.write(
        `${styleText("bold", "Mock CockroachDB Cloud")}\n` +
          `  URL  ${styleText("cyan", url)}\n` +
          `  key  ${apiKey} ${styleText("dim", "(valid for this mock only)")}\n` +
          (sql ? `  SQL  ${sql.host}:${sql.port}, ${sql.engine}; sslrootcert=${sql.caFile}\n` : "") +
          `  try  ${toCurl(url, apiKey)}\n\n`,
      );
    },
    request({ method, path, status, operation = "" }, elapsedMs) {
      const time = styleText("dim", new Date().toTimeString().slice(0, 8));
      const elapsed = styleText("dim", `${elapsedMs.toFixed(1)} ms`);
      const result = styleText(toColour(status), String(status ?? "broken"));
      output.write(`${time} ${method.padEnd(6)} ${printable(path)} ${result} ${operation} ${elapsed}\n`);
    },
  };
}

function reportToPrograms(output: Output): Report {
  const print = (event: object): void => void output.write(`${JSON.stringify(event)}\n`);
  return {
    started({ url, apiKey, sql }) {
      const { ca: _, ...database } = sql ?? {};
      print({ event: "started", url, apiKey, curl: toCurl(url, apiKey), ...(sql && { sql: database }) });
    },
    request({ apiVersion, method, path, query, status = null, operation = null }, elapsedMs) {
      const time = new Date().toISOString();
      const elapsed = Math.round(elapsedMs * 1000) / 1000;
      print({ event: "request", time, method, path, query, apiVersion, operation, status, elapsedMs: elapsed });
    },
  };
}

function toCurl(url: string, apiKey: string): string {
  return `curl --header 'Authorization: Bearer ${apiKey}' '${url}/api/v1/clusters'`;
}

function toColour(status = 0): "green" | "yellow" | "red" {
  if (status >= 200 && status < 300) return "green";
  return status >= 400 && status < 500 ? "yellow" : "red";
}

/** Shortens long paths and removes control characters, so a request can't control the terminal. */
function printable(path: string): string {
  const safe = path.replace(/[^\x21-\x7e]/g, "?");
  return safe.length > 100 ? `${safe.slice(0, 100)}…` : safe;
}
