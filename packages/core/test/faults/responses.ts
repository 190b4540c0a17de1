import type { ScriptedResponse } from "./script.ts";

/** A cluster as JSON. Every call in the fault tests accepts it as a response body. */
export const CLUSTER = JSON.stringify({ id: "c1", name: "notorious-moose", state: "CREATED" });

/** The body of the service's error responses. */
export const STATUS = JSON.stringify({ code: 13, message: "no luck", details: [] });

/** Returns the status line and the headers of a response. */
export function head(status: number, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`;
}

/**
 * Returns a whole response. Its Content-Length is right, unless `headers` contains another. The body is written as
 * Latin-1.
 */
export function whole(
  status: number,
  body: string,
  headers: Readonly<Record<string, string | number>> = {},
): ScriptedResponse {
  const framing = { "content-type": "application/json", "content-length": body.length, ...headers };
  return [{ send: head(status, framing) + body }];
}

export const HEALTHY: ScriptedResponse = whole(200, CLUSTER);
