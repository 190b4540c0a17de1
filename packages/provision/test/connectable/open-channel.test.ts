import type { Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { expect, test } from "vitest";
import { listenInTest } from "../../../node/test/listen.ts";
import { startTlsServer } from "../../../node/test/start-tls-server.ts";
import { waitUntilConnectable } from "../../src/index.ts";

type Wait = Parameters<typeof waitUntilConnectable>[2];

/** Starts a database. Returns its open connections, and a function that waits until it accepts connections. */
async function startDatabase(serve: (socket: Socket) => unknown) {
  const { port, ...listening } = await listenInTest(serve);
  const connection_string = `postgresql://ada@localhost:${port}/defaultdb`;
  const clusters = { getConnectionString: async () => ({ connection_string }) };
  const wait = (options: Wait): Promise<string> =>
    waitUntilConnectable({ clusters } as never, { cluster_id: "c-1" }, options);
  return { wait, ...listening };
}

/** One server sends nothing; the other agrees to TLS, and then sends nothing. */
test.each<[string, (socket: Socket) => unknown]>([
  ["before TLS", (socket) => socket.resume()],
  ["in the TLS handshake", (socket) => socket.once("data", () => socket.resume().write("S"))],
])("waitUntilConnectable() closes its connection if the signal aborts or the deadline passes %s", async (_, serve) => {
  const { wait, sockets, accepted } = await startDatabase(serve);
  const controller = new AbortController();
  const waiting = wait({ signal: controller.signal });
  await expect.poll(accepted).toBe(1);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect.poll(() => sockets.size).toBe(0);
  await expect(wait({ deadlineMs: 200 })).rejects.toMatchObject({ name: "WaitError", reason: "timeout" });
  await expect.poll(() => sockets.size).toBe(0);
});

test("waitUntilConnectable() closes its connection after it rejects a certificate", async () => {
  await using other = await startTlsServer(() => {});
  const tls = createTlsServer({ cert: other.certificate, key: other.key }).on("tlsClientError", () => {});
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
