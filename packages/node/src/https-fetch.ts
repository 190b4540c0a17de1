import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { Agent, type AgentOptions, request } from "node:https";
import { Readable } from "node:stream";
import type { FetchLike } from "@crdb-cloud/core";

/** Statuses whose answers have no body. @see https://fetch.spec.whatwg.org/#null-body-status */
const NO_BODY: ReadonlySet<number | undefined> = new Set([204, 205, 304]);

/**
 * Makes as much of `fetch` as a client uses out of `node:https`, whose agents can be told of a proxy: the built-in `fetch`
 * can't, but by settings of the whole process. It follows no redirect, and asks for no compression.
 *
 * Connections are kept as long as Node.js keeps those of its own agent.
 */
export function createHttpsFetch(options: AgentOptions): FetchLike {
  const agent = new Agent({ keepAlive: true, timeout: 5000, ...options });
  return async (url, { method = "GET", headers, body, signal }) => {
    const bytes = body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined;
    return new Promise((resolve, reject) => {
      const plain = { ...(headers as OutgoingHttpHeaders), "accept-encoding": "identity" };
      const sending = { agent, method, headers: plain, ...(signal && { signal }) };
      const read = (response: IncomingMessage): void => {
        try {
          resolve(toResponse(response));
        } catch {
          response.destroy();
          const start = JSON.stringify(`${response.statusCode} ${response.statusMessage}`);
          reject(new Error(`the response ${start} can't be read`));
        }
      };
      // A switch of protocols that nobody listens for ends the request without a word.
      request(url, sending, read).on("upgrade", read).on("error", reject).end(bytes);
    });
  };
}

/** @throws {RangeError | TypeError} for a status, or a text beside it, that no `Response` can have */
function toResponse(response: IncomingMessage): Response {
  const { statusCode: status = 0, statusMessage: statusText = "", headersDistinct } = response;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (!NO_BODY.has(status))
    return new Response(Readable.toWeb(response) as ReadableStream, { status, statusText, headers });
  response.resume();
  return new Response(null, { status, statusText, headers });
}
