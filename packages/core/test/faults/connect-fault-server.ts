import { connect } from "node:net";
import { createInterface } from "node:readline";
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

/** What a test asks the fault server: to start a misbehaving server, or to call the method of one. */
export interface Command {
  readonly id: number;
  readonly server: number | undefined;
  readonly method: "start" | Exclude<keyof MisbehavingServer, "url">;
  readonly argument: Script | Condition | undefined;
}

/** The response to the command with the same id. */
export interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

export interface FaultServerConnection {
  readonly start: StartServer;
  /** Closes the connection. If the other side does so first, this process ends. */
  close(): void;
}

/** Connects to the fault server. Works in any runtime. */
export function connectFaultServer(port: number): FaultServerConnection {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  const waiting: ((reply: Reply) => void)[] = [];
  createInterface(socket).on("line", (line) => {
    const reply: Reply = JSON.parse(line);
    waiting[reply.id]?.(reply);
  });
  const exit = (): never => process.exit(1);
  socket.on("close", exit);
  const send = async (method: Command["method"], server?: number, argument?: Command["argument"]): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers<Reply>();
    const command: Command = { id: waiting.push(resolve) - 1, server, method, argument };
    socket.write(`${JSON.stringify(command)}\n`);
    const { result, error } = await promise;
    if (error !== undefined) throw new Error(`the fault server failed: ${error}`);
    return result;
  };
  return {
    async start(script) {
      const { id, url } = (await send("start", undefined, script)) as { id: number; url: string };
      return {
        url,
        until: (condition) => send("until", id, condition) as Promise<Seen>,
        reportHeaders: () => send("reportHeaders", id) as Promise<void>,
        endOutage: () => send("endOutage", id) as Promise<void>,
        close: () => send("close", id) as Promise<Seen>,
      };
    },
    close: () => void socket.off("close", exit).destroy(),
  };
}
