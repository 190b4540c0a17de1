import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { gzipSync } from "node:zlib";
import type { MisbehavingServer, Script, Seen, SeenRequest, Step } from "./script.ts";
import type { Certificates } from "./start-fault-server.ts";

type State = ReturnType<typeof createState>;

function createState() {
  return {
    requests: [] as SeenRequest[],
    /** The open connections, numbered from 1. */
    sockets: new Map<Socket, number>(),
    /** The sockets on which the server received a request. */
    used: new Set<Socket>(),
    connections: 0,
    bytesSent: 0,
    headersReceived: 0,
    stopped: false,
  };
}

/** Starts a server on a free port of 127.0.0.1 that sends exactly what its script says. */
export async function startMisbehavingServer(script: Script, certificates: Certificates): Promise<MisbehavingServer> {
  const state = createState();
  const seen = (): Seen => {
    const { requests, used, bytesSent } = state;
    return { requests, open: used.size, bytesSent };
  };
  const server = createListener(script, certificates, state);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const scheme = script.certificate === undefined ? "http" : "https";
  return {
    url: (script.url ?? `${scheme}://127.0.0.1:{port}`).replace("{port}", String(port)),
    async until({ requests = 0, headers = 0, open }) {
      const holds = (): boolean =>
        state.requests.length >= requests &&
        state.headersReceived >= headers &&
        (open === undefined || state.used.size === open);
      await waitUntil(() => state.stopped || holds());
      return seen();
    },
    async reportHeaders() {
      state.headersReceived += 1;
    },
    async close() {
      if (server.listening) server.close();
      for (const socket of state.sockets.keys()) socket.destroy();
      state.stopped = true;
      return seen();
    },
  };
}

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(1);
}

/** Creates a server that reads complete requests, using Node.js, unless the script responds earlier. */
function createListener(script: Script, certificates: Certificates, state: State): Server {
  const respond = (socket: Socket, method = ""): void => {
    const connection = state.sockets.get(socket) ?? 0;
    state.used.add(socket);
    state.requests.push({ method, connection });
    void play(socket, script, state);
  };
  const onRequest = (request: IncomingMessage): void => {
    request.resume().on("end", () => respond(request.socket, request.method));
  };
  const follow = (socket: Socket): void => {
    state.sockets.set(socket, state.connections);
    socket.on("close", () => {
      state.sockets.delete(socket);
      state.used.delete(socket);
    });
    socket.on("error", () => {});
    socket.setNoDelay();
  };
  const http = createHttpServer(onRequest);
  return createServer((socket) => {
    state.connections += 1;
    follow(socket);
    if (script.at === "bytes") socket.once("data", () => respond(socket));
    else if (script.at === "connection") respond(socket.resume());
    else if (script.certificate === undefined) http.emit("connection", socket);
    else {
      const secure = encrypt(socket, certificates[script.certificate], script.requiresClientCertificate);
      follow(secure);
      http.emit("connection", secure);
    }
  });
}

/** Maps each TLS connection to the TCP connection below it. */
const unencrypted = new WeakMap<Socket, Socket>();

/** Accepts TLS on a TCP connection. The server can still write plain text to that connection. */
function encrypt(socket: Socket, certificate: Certificates["good"], requestCert = false): TLSSocket {
  const stream = Duplex.from({ readable: socket, writable: socket }) as Socket;
  const client = { requestCert, rejectUnauthorized: requestCert };
  const secure = new TLSSocket(stream, { ...certificate, ...client, isServer: true });
  unencrypted.set(secure, socket);
  // Some scripts make the client close the connection in the middle of a handshake.
  return secure.on("error", () => socket.destroy()).on("close", () => socket.destroy());
}

async function play(socket: Socket, { responses }: Script, state: State): Promise<void> {
  const number = state.requests.length;
  const response = responses[Math.min(number, responses.length) - 1] ?? [];
  for (const step of response) {
    if (socket.destroyed) return;
    await perform(socket, step, state, number);
  }
}

/** Executes one step of the response to request `number`, counted from 1. */
async function perform(socket: Socket, step: Step, state: State, number: number): Promise<void> {
  if ("send" in step) await write(socket, step.send, state);
  else if ("sendUnencrypted" in step) await write(unencrypted.get(socket) as Socket, step.sendUnencrypted, state);
  else if ("gzipOf" in step) {
    const chunk = gzipSync(Buffer.alloc(step.gzipOf));
    await write(socket, `${chunk.length.toString(16)}\r\n${chunk.toString("latin1")}\r\n0\r\n\r\n`, state);
  } else if ("waitFor" in step) {
    const isReceived = (): boolean => step.waitFor === "headers received" && state.headersReceived >= number;
    await waitUntil(() => isReceived() || socket.destroyed);
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
