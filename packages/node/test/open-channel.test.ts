import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { waitUntilConnectable } from "../src/connectable.ts";
import { startTlsServer } from "./start-tls-server.ts";

type Wait = Parameters<typeof waitUntilConnectable>[2];

/** Starts a TCP server. Returns a function that waits until it accepts connections, and the server's open connections. */
async function startDatabase(serve: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  let accepted = 0;
  const server = createServer((socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    serve(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const connection_string = `postgresql://ada@localhost:${(server.address() as AddressInfo).port}/defaultdb`;
  const clusters = { getConnectionString: async () => ({ connection_string }) };
  const wait = (options: Wait): Promise<string> =>
    waitUntilConnectable({ clusters } as never, { cluster_id: "c-1" }, options);
  return { wait, sockets, accepted: () => accepted };
}

/** One server sends nothing; the other agrees to TLS, and then sends nothing. */
const silent = (socket: Socket): unknown => socket.resume();
const silentInHandshake = (socket: Socket): unknown => socket.once("data", () => socket.resume().write("S"));

test.each([
  ["before TLS", silent],
  ["in the TLS handshake", silentInHandshake],
])("waitUntilConnectable() closes its connection if the signal aborts %s", async (_, serve) => {
  const { wait, sockets, accepted } = await startDatabase(serve);
  const controller = new AbortController();
  const waiting = wait({ signal: controller.signal });
  await expect.poll(accepted).toBe(1);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect.poll(() => sockets.size).toBe(0);
});

test.each([
  ["before TLS", silent],
  ["in the TLS handshake", silentInHandshake],
])("waitUntilConnectable() closes its connection if the deadline passes %s", async (_, serve) => {
  const { wait, sockets } = await startDatabase(serve);
  await expect(wait({ deadlineMs: 200 })).rejects.toMatchObject({ name: "WaitError", reason: "timeout" });
  await expect.poll(() => sockets.size).toBe(0);
});

test("waitUntilConnectable() closes its connection after it rejects a certificate", async () => {
  await using other = await startTlsServer(() => {});
  const { certificate: cert, key } = other;
  const tls = createTlsServer({ cert, key });
  tls.on("tlsClientError", () => {});
  const { wait, sockets } = await startDatabase((socket) => {
    socket.once("data", () => {
      socket.write("S");
      tls.emit("connection", socket);
    });
  });
  const error = await wait({ deadlineMs: 300 }).catch((error: Error) => error);
  expect(error).toMatchObject({ name: "WaitError", last: { problem: expect.stringContaining("self-signed") } });
  await expect.poll(() => sockets.size).toBe(0);
});
