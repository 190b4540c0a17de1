import { once } from "node:events";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { createCertificates } from "../../../core/test/faults/start-fault-server.ts";
import { listenInTest } from "../../../node/test/listen.ts";
import { probe } from "../../src/connectable/probe.ts";
import { waitUntilConnectable } from "../../src/index.ts";

type Wait = Parameters<typeof waitUntilConnectable>[2];
const { authority, good, "self-signed": selfSigned } = await createCertificates();
const CLOSED = "the database server closed the connection";
const AUTHENTICATION = Buffer.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0);

function toError(...fields: string[]): Buffer {
  const body = Buffer.from(`${fields.join("\0")}\0\0`);
  const head = Buffer.of(0x45, 0, 0, 0, 0);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** Accepts TLS and answers each startup message with the next of `replies`. Returns the messages received. */
async function startDatabase(replies: readonly Uint8Array[], { key, cert } = good) {
  const sent: string[] = [];
  const { port, sockets } = await listenInTest(async (plain: Socket) => {
    const [request] = await once(plain, "data");
    sent.push(request.toString("hex"));
    plain.write("S");
    const socket = new TLSSocket(plain, { isServer: true, key, cert }).on("error", () => {});
    socket.on("data", (bytes) => {
      sent.push(String(bytes));
      if (sent.length === 2) for (const reply of replies) socket.write(reply);
      if (sent.length === 2 && replies.length === 0) socket.end();
    });
  });
  const connect = (path = "", host = "localhost"): Promise<void> => {
    const url = new URL(`postgresql://${host}:${port}${path}`);
    return probe(url, { ca: authority.cert, signal: new AbortController().signal });
  };
  return { connect, sent, sockets, port };
}

// A startup message begins with its length, such as 54 bytes, and the protocol version 3.0.
test.each([
  ["ada:secret@localhost", "/shop?options=--cluster%3Da-1", "6", "user,ada,database,shop,options,--cluster=a-1"],
  ["localhost", "", "&", "user,root,database,defaultdb"],
  ["a%40b@localhost", "/c%20d", "\x1f", "user,a@b,database,c d"],
])("probe() connects as %s to %s, and ends the connection when the server asks for a password", async (...row) => {
  const [host, path, length, fields] = row;
  const startup = `\0\0\0${length}\0\x03\0\0${fields.replaceAll(",", "\0")}\0\0`;
  const { connect, sent, sockets } = await startDatabase([AUTHENTICATION.subarray(0, 3), AUTHENTICATION.subarray(3)]);
  await connect(path, host);
  await expect.poll(() => sockets.size).toBe(0);
  expect(sent).toEqual(["0000000804d2162f", startup, "X\0\0\0\x04"]);
});

test.each<[string, Uint8Array[], string]>([
  ["the error's code and text", [toError("SFATAL", "C08C00", "Mbusy")], "08C00: busy"],
  ["an error without a text", [Buffer.of(0x45, 0, 0, 0, 5, 0), Buffer.from("Mthe next message\0")], "unknown: unknown"],
  ["an error without a body", [Buffer.of(0x45, 0, 0, 0, 0)], "unknown: unknown"],
  ["that the connection was closed", [], CLOSED],
])("probe() reports %s", async (_, replies, message) => {
  const { connect } = await startDatabase(replies);
  await expect(connect()).rejects.toThrow(new Error(message));
});

test("probe() shortens an error's text and removes control characters from it", async () => {
  const { connect } = await startDatabase([toError("SFATAL", "C08C00", `M\u001b[31m\u202e${"busy".repeat(10_000)}`)]);
  const { message } = await caught(connect());
  expect(message).toMatch(/^08C00: {2}\[31m busybusy[a-z]+…$/);
  expect(message.length).toBe(201);
});

test.each<[string, (socket: Socket) => unknown, string]>([
  ["lacks TLS", (socket) => socket.once("data", () => socket.write("N")), "the database server does not support TLS"],
  ["closes the connection", (socket) => socket.once("data", () => socket.end()), CLOSED],
  ["resets the connection", (socket) => socket.once("data", () => socket.resetAndDestroy()), "read ECONNRESET"],
])("probe() rejects a server that %s", async (_, serve, message) => {
  const { port } = await listenInTest(serve);
  const url = new URL(`postgresql://[::ffff:127.0.0.1]:${port}`);
  await expect(probe(url, { ca: undefined, signal: new AbortController().signal })).rejects.toThrow(message);
});

test("probe() checks the certificate, also for an address", async () => {
  const address = await startDatabase([AUTHENTICATION]);
  await expect(address.connect("", "127.0.0.1")).rejects.toThrow("IP: 127.0.0.1 is not in the cert's list");
  const { connect, sockets } = await startDatabase([AUTHENTICATION], selfSigned);
  await expect(connect()).rejects.toThrow("self-signed certificate");
  await expect.poll(() => sockets.size).toBe(0);
});

/** Servers that stop responding: one immediately, and one after it has agreed to TLS. */
test.each<[string, (socket: Socket) => unknown]>([
  ["before TLS", (socket) => socket.resume()],
  ["in the TLS handshake", (socket) => socket.once("data", () => socket.resume().write("S"))],
])("waitUntilConnectable() closes its connection if the signal aborts or the deadline passes %s", async (_, serve) => {
  const { port, sockets, accepted } = await listenInTest(serve);
  const connection_string = `postgresql://ada@localhost:${port}/defaultdb`;
  const clusters = { getConnectionString: async () => ({ connection_string }) };
  const wait = (options: Wait): Promise<string> =>
    waitUntilConnectable({ clusters } as never, { cluster_id: "c-1" }, options);
  const controller = new AbortController();
  const waiting = wait({ signal: controller.signal });
  await expect.poll(accepted).toBe(1);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
  await expect.poll(() => sockets.size).toBe(0);
  await expect(wait({ deadlineMs: 200 })).rejects.toMatchObject({ name: "WaitError", reason: "timeout" });
  await expect.poll(() => sockets.size).toBe(0);
});
