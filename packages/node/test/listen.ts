import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** Makes a server listen on a free port of 127.0.0.1. Disposing of the result stops the server and its connections. */
export async function listen(server: Server) {
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
    /** The open connections. */
    sockets,
    /** Returns the number of connections so far. */
    accepted: () => accepted,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Starts a server that runs until the test ends. If `server` is a function, it handles each TCP connection. */
export async function listenInTest(server: Server | ((socket: Socket) => unknown)) {
  const listening = await listen(typeof server === "function" ? createServer({ noDelay: true }, server) : server);
  onTestFinished(() => listening[Symbol.asyncDispose]());
  return listening;
}
