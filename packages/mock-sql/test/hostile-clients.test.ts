import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from "node:tls";
import { afterEach, expect, test } from "vitest";
import { int16, message, readErrorFields, SSL_REQUEST, startupMessage } from "../src/wire/messages.ts";
import { createScramClient } from "../src/wire/scram.ts";
import { take, takeMessage } from "../src/wire/take.ts";
import { PASSWORD, query, useSqlCloud, withClient } from "./sql-cloud.ts";

const cloud = useSqlCloud({ engine: "embedded-postgres", loginTimeoutMs: 3_600_000 });
/** A mock with a short time limit. Its tests pass no matter at which step of the login the limit is exceeded. */
const impatient = useSqlCloud({ engine: "embedded-postgres", loginTimeoutMs: 500 });
// After each test with a hostile client, the mock still serves other clients.
afterEach(async () => expect(await query(cloud.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]));

function openPlain({ mock } = cloud): Socket {
  const socket = connect(mock.sql?.port ?? 0, "127.0.0.1");
  socket.on("error", () => {});
  return socket;
}

async function openSecure(options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = openPlain();
  socket.write(message("", SSL_REQUEST));
  expect((await take(socket, 1)).toString()).toBe("S");
  const secure = connectTls({ socket, servername: "localhost", ...options });
  secure.on("error", () => {});
  await once(secure, "secureConnect");
  return secure;
}

function startup(overrides: Record<string, string> = {}, to = cloud.url): Buffer {
  const options = new URL(to).searchParams.get("options") ?? "";
  return startupMessage({ user: "maxroach", database: "defaultdb", options, ...overrides });
}

const takeTyped = (socket: TLSSocket) => takeMessage(socket, { typed: true, maxBytes: 1000 });

/** Connects to the mock. When it requests a password, sends `first` as the first message of SCRAM-SHA-256. */
async function startScram(first: string, to = cloud.url): Promise<TLSSocket> {
  const socket = await openSecure();
  socket.write(startup({}, to));
  await takeTyped(socket);
  socket.write(message("p", "SCRAM-SHA-256", first.length, Buffer.from(first)));
  return socket;
}

type Change = (text: string) => string | Promise<string>;

/** Connects to the mock and logs in with SCRAM-SHA-256. `change` can alter the client's last message. */
async function sendPassword(change: Change = (text) => text, to = cloud.url): Promise<TLSSocket> {
  const scram = createScramClient(PASSWORD);
  const socket = await startScram(scram.first, to);
  const { body } = await takeTyped(socket);
  socket.write(message("p", Buffer.from(await change(scram.final(body.toString("utf8", 4))))));
  return socket;
}

async function logIn(): Promise<TLSSocket> {
  const socket = await sendPassword();
  while ((await takeTyped(socket)).type !== "Z");
  return socket;
}

async function waitForClose(socket: Socket): Promise<void> {
  socket.resume();
  if (!socket.closed) await once(socket, "close");
}

/** Returns the start of a message whose length field says that it has one gigabyte. */
function announce(type: string): Buffer {
  const head = Buffer.alloc(type.length + 4);
  head.write(type);
  head.writeInt32BE(2 ** 30, type.length);
  return Buffer.concat([head, Buffer.alloc(1000)]);
}

function send(socket: Socket, ...messages: readonly Uint8Array[]): Socket {
  for (const bytes of messages) socket.write(bytes);
  return socket;
}

test.each<[what: string, connect: () => Socket | Promise<Socket>]>([
  ["HTTP", () => send(openPlain(), Buffer.from("GET / HTTP/1.1\r\n\r\n"))],
  ["a message of impossible length", () => send(openPlain(), Buffer.alloc(64, 0xff))],
  ["an empty message", () => send(openPlain(), Buffer.alloc(64))],
  ["no TLS handshake after asking for TLS", () => send(openPlain(), message("", SSL_REQUEST), Buffer.alloc(512, 0x2a))],
  ["five requests for encryption", () => send(openPlain(), ...new Array(5).fill(message("", 80877104)))],
  ["a malformed first message of SCRAM", () => startScram("n,,r=only")],
  ["a request for channel binding", () => startScram("p=tls-server-end-point,,n=,r=abc")],
  ["a message of negative length", async () => send(await logIn(), Buffer.from("Q\xff\xff\xff\xff", "latin1"))],
])("the mock closes a connection that sends %s", async (_, connect) => waitForClose(await connect()));

test.each<[sent: string, plain: Buffer, secure?: () => Buffer]>([
  ["nothing", Buffer.alloc(0)],
  ["only half of a request for TLS", message("", SSL_REQUEST).subarray(0, 5)],
  ["a request for TLS but no handshake", message("", SSL_REQUEST)],
  ["nothing after the TLS handshake", message("", SSL_REQUEST), () => Buffer.alloc(0)],
  ["nothing after the request for a login", message("", SSL_REQUEST), () => startup({}, impatient.url)],
])("after a time limit, the mock disconnects a client that has sent %s", async (_, plain, createSecure) => {
  const socket = openPlain(impatient);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.write(plain);
  if (createSecure)
    socket.once("data", () => {
      const secure = connectTls({ socket, servername: "localhost" }, () => secure.resume().write(createSecure()));
      secure.on("error", () => {});
    });
  else socket.resume();
  await closed;
});

test("the mock closes a connection that announces a message of one gigabyte, without buffering it", async () => {
  const before = process.memoryUsage().arrayBuffers;
  const plain = send(openPlain(), announce(""));
  const secure = send(await openSecure(), announce(""));
  const atPassword = send(await openSecure(), startup(), announce("p"));
  const inSession = send(await logIn(), announce("Q"));
  await Promise.all([plain, secure, atPassword, inSession].map(waitForClose));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
});

test.each([
  ["nonce", /r=..../, "r=xxxx"],
  ["proof", /p=..../, "p=xxxx"],
])("a login fails with 28P01 if SCRAM's %s is wrong", async (_, pattern, text) => {
  const socket = await sendPassword((sent) => sent.replace(pattern, text));
  expect((await takeTyped(socket)).body.toString()).toContain("28P01");
  await waitForClose(socket);
});

test.each<[string, (id: string) => unknown]>([
  ["the cluster is deleted", (id) => cloud.ask(`DELETE /clusters/${id}`)],
  ["the mock is restored", () => cloud.mock.restore(cloud.mock.snapshot())],
])("a login fails with 57P01 if %s before the client sends the password", async (_, interrupt) => {
  const { id, url: to } = await cloud.createCluster("hasty-otter");
  await query(to, "SELECT 1");
  const socket = await sendPassword(async (text) => {
    await interrupt(id);
    return text;
  }, to);
  expect((await takeTyped(socket)).type).toBe("R");
  expect((await takeTyped(socket)).body.toString()).toContain("57P01");
  await waitForClose(socket);
});

/** Returns the extended protocol's messages for executing a statement, without the final Sync. */
const run = (sql: string, portal = ""): Buffer[] => [
  message("P", "", sql, int16(0)),
  message("B", portal, "", int16(0), int16(0), int16(0)),
  message("E", portal, 0),
];
const simple = (sql: string): Buffer => message("Q", sql);
const [SYNC, FLUSH, DATA, COPIED] = [message("S"), message("H"), message("d", Buffer.from("x\n")), message("c")];
const CREATE = run("CREATE DATABASE IF NOT EXISTS piped");
const PREPARE = message("P", "c", "CREATE DATABASE IF NOT EXISTS prepared", int16(0));
const EXECUTE = [message("B", "", "c", int16(0), int16(0), int16(0)), message("E", "", 0), SYNC];

// biome-ignore format: a table
const PIPELINES: readonly [what: string, sent: readonly Buffer[], answers: string, faultAfter?: number, faults?: number][] = [
  ["statements behind an error", [...run("SELECT 1"), ...run("SELECT nope"), ...run("SELECT 2"), SYNC], "12DCE42703ZI"],
  ["a portal of each of two statements", [simple("BEGIN"), ...run("SELECT 1", "a").slice(0, 2), ...run("COMMIT", "b"), message("E", "a", 0), SYNC], "CZT1212CE34000ZI"],
  ["a Flush and no Sync yet", [...run("SELECT 1"), FLUSH, ...run("SELECT nope"), SYNC], "12DCE42703ZI"],
  ["what only CockroachDB knows, before other statements", [...run("SELECT fnv32('a')"), SYNC, ...run("SELECT 1"), SYNC], "E0A000ZI12DCZI"],
  ["CREATE DATABASE IF NOT EXISTS twice, between other statements", [...CREATE, SYNC, simple("SELECT 1"), ...CREATE, SYNC, simple("SELECT 1")], "12CZITDCZI12CZITDCZI"],
  ["a prepared CREATE DATABASE IF NOT EXISTS twice", [PREPARE, ...EXECUTE, simple("SHOW TABLES"), ...EXECUTE, simple("CREATE DATABASE prepared")], "12CZITCZI2CZIE42P04ZI"],
  ["a COPY that fails, and a Sync before its data", [simple("CREATE TEMP TABLE c (n INT)"), ...run("COPY c FROM STDIN"), SYNC, DATA, COPIED, SYNC, simple("SELECT 1")], "CZI12GE22P02ZITDCZI"],
  ["a COPY that the client fails", [simple("CREATE TEMP TABLE c (n INT)"), simple("COPY c FROM STDIN"), message("f", "no"), simple("SELECT 1")], "CZIGE57014ZITDCZI"],
  ["two COMMITs, which fail", [simple("BEGIN"), ...run("END"), SYNC, ...run("COMMIT"), SYNC, simple("SELECT 1")], "CZT12E40001ZI12E40001ZITDCZI", 1, 2],
  ["two simple COMMITs, which fail", [simple("BEGIN"), simple("COMMIT"), simple("COMMIT"), simple("SELECT 1")], "CZTE40001ZIE40001ZITDCZI", 1, 2],
  ["a COMMIT that fails, after other statements", [simple("BEGIN"), simple("SELECT 1"), ...run("SELECT 1"), ...run("COMMIT"), SYNC, simple("SELECT 1")], "CZTTDCZT12DC12E40001ZITDCZI", 3],
  ["a COMMIT that would fail, after an error", [simple("BEGIN"), ...run("SELECT nope"), ...run("COMMIT"), SYNC, simple("ROLLBACK")], "CZTE42703ZECZI", 2],
  ["the way back to a savepoint, twice after a fault", [simple("BEGIN; SAVEPOINT s"), simple("SELECT 1"), simple("ROLLBACK TO SAVEPOINT s"), simple("RELEASE SAVEPOINT s"), simple("ROLLBACK TO SAVEPOINT s; RELEASE SAVEPOINT s; COMMIT")], "CCZTE40001ZECZTE40001ZECCCZI", 1, 2],
  ["a COPY that a fault fails, with its data", [simple("CREATE TEMP TABLE c (n INT)"), simple("COPY c FROM STDIN"), DATA, COPIED, simple("SELECT 1")], "CZIE40001ZITDCZI", 1],
];

test.each(PIPELINES)("a client that pipelines %s gets each answer once", async (_, sent, answers, after, count = 1) => {
  const socket = await logIn();
  if (after !== undefined) cloud.mock.fault({ sql: "serializationFailure", after, count });
  socket.write(Buffer.concat(sent));
  let seen = "";
  while (seen.length < answers.length) {
    const { type, body } = await takeTyped(socket);
    seen += type + (type === "E" ? readErrorFields(body).get("C") : type === "Z" ? body : "");
  }
  expect(seen).toBe(answers);
  socket.destroy();
});

test("the mock rejects TLS renegotiation", async () => {
  const socket = await openSecure({ maxVersion: "TLSv1.2" });
  const outcome = await new Promise((resolve) => {
    socket.once("error", () => resolve("rejected"));
    socket.once("close", () => resolve("rejected"));
    socket.renegotiate({ rejectUnauthorized: false }, (error) => resolve(error ? "rejected" : "done"));
  });
  expect(outcome).toBe("rejected");
  socket.destroy();
});

test("a cancel request with the wrong key doesn't affect a session", () =>
  withClient(cloud.url, async (client) => {
    await waitForClose(send(openPlain(), message("", 80877102, 4711, 4712)));
    expect((await client.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  }));

test("the mock negotiates protocol version 3.0 with a client that requests a later version", async () => {
  const socket = await openSecure();
  const parameters = startup({ "_pq_.future": "1" });
  parameters.writeInt32BE((3 << 16) | 2, 4);
  socket.write(parameters);
  const { type, body } = await takeTyped(socket);
  expect([type, body]).toEqual([
    "v",
    Buffer.concat([message("", 3 << 16).subarray(4), int16(0), int16(1), Buffer.from("_pq_.future\0")]),
  ]);
  socket.destroy();
});

test("the mock serves the next client after a thousand clients have disconnected at once", async () => {
  const sockets = Array.from({ length: 1000 }, () => {
    const socket = openPlain();
    socket.write(message("", SSL_REQUEST), () => socket.destroy());
    return socket;
  });
  await Promise.all(sockets.map((socket) => socket.closed || once(socket, "close")));
});
