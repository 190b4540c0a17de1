import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { createGzip } from "node:zlib";
import type { Certificates } from "./certificates.ts";
import type { Script, ScriptedResponse, Seen, SeenRequest, Step } from "./script.ts";

/** A server that does what a script says, byte by byte. */
export interface MisbehavingServer {
  readonly url: string;
  seen(): Seen;
  /** Drops every connection and stops. */
  close(): Promise<void>;
}

interface State {
  readonly requests: SeenRequest[];
  readonly sockets: Set<Socket>;
  /** Those that carried a request. */
  readonly used: Set<Socket>;
  connections: number;
  bytesSent: number;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startMisbehavingServer(script: Script, certificates: Certificates): Promise<MisbehavingServer> {
  const state: State = { requests: [], sockets: new Set(), used: new Set(), connections: 0, bytesSent: 0 };
  const server = listenTo(script, certificates, state);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    if (server.listening) server.close();
    for (const socket of state.sockets) socket.destroy();
  };
  const scheme = script.certificate === undefined ? "http" : "https";
  return {
    url: (script.url ?? `${scheme}://127.0.0.1:{port}`).replace("{port}", String(port)),
    seen: () => {
      const { requests, connections, used, bytesSent } = state;
      return { requests, connections, open: used.size, bytesSent };
    },
    close,
  };
}

function listenTo(script: Script, certificates: Certificates, state: State): Server {
  const serve = (socket: Socket): void => converse(socket, script, state);
  const server = script.certificate ? createTlsServer(certificates[script.certificate], serve) : createServer(serve);
  server.on("connection", (socket: Socket) => {
    state.connections += 1;
    state.sockets.add(socket);
    socket.on("close", () => state.sockets.delete(socket));
    socket.on("error", () => {});
    socket.setNoDelay();
  });
  // A client that hangs up in the middle of a handshake is what some of the scripts are about.
  server.on("tlsClientError", (_error: Error, socket: Socket) => socket.destroy());
  return server;
}

function converse(socket: Socket, script: Script, state: State): void {
  const connection = state.connections;
  socket.on("error", () => {});
  socket.on("close", () => state.used.delete(socket));
  const act = (request: Omit<SeenRequest, "atMs" | "connection">): void => {
    state.used.add(socket);
    state.requests.push({ atMs: performance.now(), connection, ...request });
    void play(socket, chooseResponse(script, state), state);
  };
  if (script.at === "connection") {
    act({ method: "", target: "", headers: {}, body: "" });
    socket.resume();
  } else if (script.at === "bytes") {
    socket.once("data", () => act({ method: "", target: "", headers: {}, body: "" }));
  } else {
    readRequests(socket, act);
  }
}

function chooseResponse({ responses, storm }: Script, { requests }: State): ScriptedResponse {
  const sinceFirst = performance.now() - (requests[0]?.atMs ?? 0);
  if (storm && sinceFirst < storm.ms) return storm.response;
  return responses[Math.min(requests.length, responses.length) - 1] ?? [];
}

function readRequests(socket: Socket, onRequest: (request: Omit<SeenRequest, "atMs" | "connection">) => void): void {
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("latin1");
    for (;;) {
      const end = text.indexOf("\r\n\r\n");
      if (end === -1) return;
      const [first = "", ...lines] = text.slice(0, end).split("\r\n");
      const headers = Object.fromEntries(lines.map((line) => splitHeader(line)));
      const bodyEnd = end + 4 + Number(headers["content-length"] ?? 0);
      if (text.length < bodyEnd) return;
      const [method = "", target = ""] = first.split(" ");
      const body = text.slice(end + 4, bodyEnd);
      text = text.slice(bodyEnd);
      onRequest({ method, target, headers, body });
    }
  });
}

function splitHeader(line: string): [string, string] {
  const at = line.indexOf(":");
  return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
}

async function play(socket: Socket, response: ScriptedResponse, state: State): Promise<void> {
  for (const step of response) {
    if (socket.destroyed) return;
    await take(socket, step, state);
  }
}

async function take(socket: Socket, step: Step, state: State): Promise<void> {
  if ("send" in step) await write(socket, step.send, state);
  else if ("waitMs" in step) await sleep(step.waitMs);
  else if ("gzipOf" in step) await write(socket, toChunked(await compressZeros(step.gzipOf)), state);
  else if ("drip" in step) await drip(socket, step.drip, step.everyMs, state);
  else if ("repeat" in step) {
    for (let n = 0; n < step.times && !socket.destroyed; n++) await write(socket, step.repeat, state);
  } else if (step.close === "end") socket.end();
  else socket.resetAndDestroy();
}

async function drip(socket: Socket, text: string, everyMs: number, state: State): Promise<void> {
  for (const byte of text) {
    if (socket.destroyed) return;
    await write(socket, byte, state);
    await sleep(everyMs);
  }
}

async function write(socket: Socket, data: string | Uint8Array, state: State): Promise<void> {
  if (!socket.writable) return;
  const sent = new Promise<void>((resolve) => {
    // Called with an error when the socket is destroyed first.
    socket.write(typeof data === "string" ? Buffer.from(data, "latin1") : data, () => resolve());
  });
  await sent;
  state.bytesSent += data.length;
}

const compressed = new Map<number, Promise<Buffer>>();

/** Compresses in small steps, so that the servers are not held up. */
function compressZeros(bytes: number): Promise<Buffer> {
  const made = compressed.get(bytes) ?? buffer(Readable.from(zeros(bytes)).pipe(createGzip()));
  compressed.set(bytes, made);
  return made;
}

function toChunked(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from("\r\n0\r\n\r\n")]);
}

function* zeros(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(65_536);
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, left);
}
