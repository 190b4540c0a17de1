import type { ScriptedResponse, Step } from "./script.ts";

/** A cluster, which every method of the tests takes for its answer. */
export const CLUSTER = JSON.stringify({ id: "c1", name: "notorious-moose", state: "CREATED" });

/** The error body of the service. */
export const STATUS = JSON.stringify({ code: 13, message: "no luck", details: [] });

/** The first line and the headers of an answer. */
export function head(status: number, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`;
}

/** A whole answer with the right framing. The body is spelled in Latin-1. */
export function whole(
  status: number,
  body: string,
  headers: Readonly<Record<string, string | number>> = {},
): ScriptedResponse {
  const framing = { "content-type": "application/json", "content-length": body.length, ...headers };
  return [{ send: head(status, framing) + body }];
}

/** What a healthy service responses. */
export const HEALTHY: ScriptedResponse = whole(200, CLUSTER);

/** Long enough for what was sent before to be read before what follows. */
export const PAUSE: Step = { waitMs: 30 };
