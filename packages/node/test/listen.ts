import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Listening extends AsyncDisposable {
  readonly port: number;
  /** The open connections. */
  readonly sockets: ReadonlySet<Socket>;
  /** The number of connections so far. */
  readonly accepted: () => number;
}

/** Makes a server listen on a free port of 127.0.0.1. Disposing of the result ends the server and its connections. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on("connection", (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    accepted: () => accepted,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Starts a server that runs until the end of the test. A function serves each TCP connection. */
export async function listenInTest(server: Server | ((socket: Socket) => unknown)): Promise<Listening> {
  const listening = await listen(typeof server === "function" ? createServer({ noDelay: true }, server) : server);
  onTestFinished(() => listening[Symbol.asyncDispose]());
  return listening;
}
