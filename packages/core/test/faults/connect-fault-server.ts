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

/** Calls `fetch`. Tries again if it couldn't connect within 10 seconds, a limit that Node.js doesn't let us change. */
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
  const send = async <T>(path: string, argument?: object): Promise<T> => {
    const response = await fetchPatiently(`${url}/${path}`, { method: "POST", body: JSON.stringify(argument ?? null) });
    if (!response.ok) throw new Error(`the fault server responded with ${response.status}: ${await response.text()}`);
    return response.json();
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
