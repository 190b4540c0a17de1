import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import type { Condition, Script, Seen } from "./script.ts";

/** A server that misbehaves as a test's script says. Tests control it through the fault server. */
export interface MisbehavingServer {
  readonly url: string;
  /** Waits until a condition on the requests or connections holds, or until the server stops. There is no time limit. */
  until(condition: Condition): Promise<Seen>;
  /** Tells the server that the client has received the headers of one more response. */
  reportHeaders(): Promise<void>;
  /** Makes the server send the script's `responses` instead of its `outage`. */
  endOutage(): Promise<void>;
  /** Stops the server, and returns what it has seen. */
  close(): Promise<Seen>;
}

export type StartServer = (script: Script) => Promise<MisbehavingServer>;

const agent = new Agent({ keepAlive: true });

/** Sends a POST request, with half of the CPU time that `fetch` takes. */
function post(url: string, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { method: "POST", agent }, resolve).on("error", reject).end(body);
  });
}

/** Returns a function that asks the fault server at `url` to start a misbehaving server. Works in any runtime. */
export function connectFaultServer(url: string): StartServer {
  const send = async <T>(path: string, argument?: object): Promise<T> => {
    const response = await post(`${url}/${path}`, JSON.stringify(argument ?? null));
    const body = await text(response);
    if (response.statusCode !== 200) throw new Error(`the fault server responded with ${response.statusCode}: ${body}`);
    return JSON.parse(body);
  };
  return async (script) => {
    const server = await send<{ id: number; url: string }>("start", script);
    return {
      url: server.url,
      until: (condition) => send(`${server.id}/until`, condition),
      reportHeaders: () => send(`${server.id}/reportHeaders`),
      endOutage: () => send(`${server.id}/endOutage`),
      close: () => send(`${server.id}/close`),
    };
  };
}
