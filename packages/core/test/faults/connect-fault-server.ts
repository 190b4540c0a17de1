import type { Condition, Script, Seen } from "./script.ts";

/** A server that misbehaves as the script of a test says. The fault server started it, possibly in another process. */
export interface RemoteServer {
  readonly url: string;
  /** Waits until a condition on the server's requests or connections holds. There is no time limit. */
  until(condition: Condition): Promise<Seen>;
  /** Informs the server that the client has received the headers of one more response. */
  reportHeaders(): Promise<unknown>;
  /** Makes the server send the script's `responses` instead of its `outage`. */
  endOutage(): Promise<unknown>;
  /** Stops the server, and returns the requests that it received. */
  close(): Promise<Seen>;
}

export type StartServer = (script: Script) => Promise<RemoteServer>;

/** Calls `fetch`. Tries again if it could not connect within 10 seconds, which is a fixed limit of Node.js. */
async function fetchPatiently(url: string, init: RequestInit): Promise<Response> {
  for (;;) {
    try {
      return await fetch(url, init);
    } catch (error) {
      const { cause } = error as { cause?: { code?: unknown } };
      if (cause?.code !== "UND_ERR_CONNECT_TIMEOUT") throw error;
    }
  }
}

/** Returns a function that asks the fault server at `url` to start a misbehaving server. Works in any runtime. */
export function connectFaultServer(url: string): StartServer {
  const send = async (method: string, path: string, body?: string): Promise<unknown> => {
    const response = await fetchPatiently(url + path, { method, body: body ?? null });
    if (!response.ok) throw new Error(`the fault server responded with ${response.status}: ${await response.text()}`);
    return response.json();
  };
  return async (script) => {
    const created = (await send("POST", "/servers", JSON.stringify(script))) as { id: number; url: string };
    const path = `/servers/${created.id}`;
    return {
      url: created.url,
      until: (condition) => send("POST", `${path}/until`, JSON.stringify(condition)) as Promise<Seen>,
      reportHeaders: () => send("POST", `${path}/headers`),
      endOutage: () => send("POST", `${path}/end-outage`),
      close: () => send("DELETE", path) as Promise<Seen>,
    };
  };
}
