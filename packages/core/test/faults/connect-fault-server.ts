import type { Script, Seen } from "./script.ts";

/** A misbehaving server, seen from the other side of the desk. */
export interface RemoteServer {
  readonly url: string;
  seen(): Promise<Seen>;
  /** Ends it, and tells what it saw. */
  close(): Promise<Seen>;
}

/** Orders servers. */
export type StartServer = (script: Script) => Promise<RemoteServer>;

/** Opens the way to a fault server, from any runtime. */
export function connectFaultServer(url: string): StartServer {
  const ask = async (method: string, path: string, body?: string): Promise<unknown> => {
    const response = await fetch(url + path, { method, body: body ?? null });
    if (!response.ok) throw new Error(`the fault server responded with ${response.status}: ${await response.text()}`);
    return response.json();
  };
  return async (script) => {
    const made = (await ask("POST", "/", JSON.stringify(script))) as { id: number; url: string };
    return {
      url: made.url,
      seen: () => ask("GET", `/${made.id}`) as Promise<Seen>,
      close: () => ask("DELETE", `/${made.id}`) as Promise<Seen>,
    };
  };
}
