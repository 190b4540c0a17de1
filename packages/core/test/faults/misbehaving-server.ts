import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { createServer as createTlsServer } from "node:tls";
import { createGzip } from "node:zlib";
import type { Certificates } from "./certificates.ts";
import type { Condition, Script, ScriptedResponse, Seen, SeenRequest, Step } from "./script.ts";

/** A server that sends exactly the bytes of its script. */
export interface MisbehavingServer {
  readonly url: string;
  seen(): Seen;
  /** Waits until a condition on the server's requests or connections holds, or until the server stops. */
  until(condition: Condition): Promise<Seen>;
  reportHeaders(): void;
  endOutage(): void;
  close(): Promise<void>;
}

type UnnumberedRequest = Omit<SeenRequest, "connection">;

interface State {
  readonly requests: SeenRequest[];
  readonly sockets: Set<Socket>;
  /** The sockets on which the server received a request. */
  readonly used: Set<Socket>;
  connections: number;
  bytesSent: number;
  headersReceived: number;
  outage: ScriptedResponse | undefined;
  stopped: boolean;
  /** One function for each condition that a test waits for. Each change of the state calls all functions. */
  readonly checks: Set<() => void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startMisbehavingServer(script: Script, certificates: Certificates): Promise<MisbehavingServer> {
  const state: State = {
    requests: [],
    sockets: new Set(),
    used: new Set(),
    connections: 0,
    bytesSent: 0,
    headersReceived: 0,
    outage: script.outage,
    stopped: false,
    checks: new Set(),
  };
  const seen = (): Seen => {
    const { requests, connections, used, bytesSent } = state;
    return { requests, connections, open: used.size, bytesSent };
  };
  const server = createListener(script, certificates, state);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    if (server.listening) server.close();
    for (const socket of state.sockets) socket.destroy();
  };
  const scheme = script.certificate === undefined ? "http" : "https";
  return {
    url: (script.url ?? `${scheme}://127.0.0.1:{port}`).replace("{port}", String(port)),
    seen,
    async until(condition) {
      const holds = (): boolean =>
        "requests" in condition ? state.requests.length >= condition.requests : state.used.size === condition.open;
      await waitUntil(state, () => state.stopped || holds());
      return seen();
    },
    reportHeaders() {
      state.headersReceived += 1;
      notifyChange(state);
    },
    endOutage() {
      state.outage = undefined;
    },
    async close() {
      stop();
      state.stopped = true;
      notifyChange(state);
    },
  };
}

function notifyChange({ checks }: State): void {
  for (const check of checks) check();
}

function waitUntil({ checks }: State, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds()) return;
      checks.delete(check);
      resolve();
    };
    checks.add(check);
    check();
  });
}

function createListener(script: Script, certificates: Certificates, state: State): Server {
  const serve = (socket: Socket): void => serveConnection(socket, script, state);
  const server = script.certificate ? createTlsServer(certificates[script.certificate], serve) : createServer(serve);
  server.prependListener("connection", (socket: Socket) => {
    state.connections += 1;
    state.sockets.add(socket);
    socket.on("close", () => state.sockets.delete(socket));
    socket.on("error", () => {});
    socket.setNoDelay();
  });
  // Some scripts make the client close the connection in the middle of a handshake.
  server.on("tlsClientError", (_error: Error, socket: Socket) => socket.destroy());
  return server;
}

function serveConnection(socket: Socket, script: Script, state: State): void {
  const connection = state.connections;
  socket.on("error", () => {});
  socket.on("close", () => {
    state.used.delete(socket);
    notifyChange(state);
  });
  const respond = (request: UnnumberedRequest): void => {
    state.used.add(socket);
    state.requests.push({ connection, ...request });
    notifyChange(state);
    void play(socket, chooseResponse(script, state), state);
  };
  const unread = { method: "", target: "", headers: {}, body: "" };
  if (script.at === "connection") {
    respond(unread);
    socket.resume();
  } else if (script.at === "bytes") {
    socket.once("data", () => respond(unread));
  } else {
    readRequests(socket, respond);
  }
}

function chooseResponse({ responses }: Script, { requests, outage }: State): ScriptedResponse {
  return outage ?? responses[Math.min(requests.length, responses.length) - 1] ?? [];
}

function readRequests(socket: Socket, onRequest: (request: UnnumberedRequest) => void): void {
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
  const number = state.requests.length;
  for (const step of response) {
    if (socket.destroyed) return;
    await perform(socket, step, state, number);
  }
}

/** Executes one step of the response to request `number`, counted from 1. */
async function perform(socket: Socket, step: Step, state: State, number: number): Promise<void> {
  if ("send" in step) await write(socket, step.send, state);
  else if ("gzipOf" in step) await write(socket, toChunked(await compressZeros(step.gzipOf)), state);
  else if ("waitFor" in step) {
    const isReceived = (): boolean => step.waitFor === "headers received" && state.headersReceived >= number;
    await waitUntil(state, () => isReceived() || socket.destroyed);
  } else if ("drip" in step) {
    for (; !socket.destroyed; await sleep(20)) await write(socket, step.drip, state);
  } else if ("repeat" in step) {
    for (let n = 0; n < step.times && !socket.destroyed; n++) await write(socket, step.repeat, state);
  } else if (step.close === "end") socket.end();
  else socket.resetAndDestroy();
}

async function write(socket: Socket, data: string | Uint8Array, state: State): Promise<void> {
  if (!socket.writable) return;
  await new Promise<void>((resolve) => {
    // The callback also runs, with an error, if the socket is destroyed before the data is written.
    socket.write(typeof data === "string" ? Buffer.from(data, "latin1") : data, () => resolve());
  });
  state.bytesSent += data.length;
}

const compressed = new Map<number, Promise<Buffer>>();

/** Compresses zero bytes in small steps, so that other servers can respond in the meantime. */
function compressZeros(bytes: number): Promise<Buffer> {
  const result = compressed.get(bytes) ?? buffer(Readable.from(zeros(bytes)).pipe(createGzip()));
  compressed.set(bytes, result);
  return result;
}

function toChunked(data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), data, Buffer.from("\r\n0\r\n\r\n")]);
}

function* zeros(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(65_536);
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, left);
}
