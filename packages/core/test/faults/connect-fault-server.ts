import type { Condition, Script, Seen } from "./script.ts";

/** A server that misbehaves as a test's script says. Tests control it through the fault server. */
export interface MisbehavingServer {
  readonly url: string;
  /** Waits until a condition on the requests or connections holds, or until the server stops. There is no time limit. */
  until(condition: Condition): Promise<Seen>;
  /** Tells the server that the client has received the headers of one more response. */
  reportHeaders(): Promise<void>;
  /** Stops the server and returns what it has seen. */
  close(): Promise<Seen>;
}

export type StartServer = (script: Script) => Promise<MisbehavingServer>;

/** What a test asks the fault server: to start a misbehaving server, or to call the method of one. */
export interface Command {
  readonly server?: number;
  readonly method: "start" | Exclude<keyof MisbehavingServer, "url">;
  readonly argument?: Script | Condition | undefined;
}

/** Returns a function that starts misbehaving servers through the fault server at this URL. Works in any runtime. */
export function connectFaultServer(faultServer: string): StartServer {
  const send = async <T>(command: Command): Promise<T> => {
    // Without the fault server, the process of the tests has ended.
    const exit = (): never => process.exit(1);
    const response = await fetch(faultServer, { method: "POST", body: JSON.stringify(command) }).catch(exit);
    if (!response.ok) throw new Error(`the fault server failed: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return async (script) => {
    const { server, url } = await send<{ server: number; url: string }>({ method: "start", argument: script });
    return {
      url,
      until: (argument) => send({ server, method: "until", argument }),
      reportHeaders: () => send({ server, method: "reportHeaders" }),
      close: () => send({ server, method: "close" }),
    };
  };
}
