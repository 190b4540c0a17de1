import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";

/** The options that an agent passes to `createConnection`, including the destination and the request's abort signal. */
interface TunnelOptions extends Omit<ConnectionOptions, "host" | "port"> {
  readonly host: string;
  readonly port: number | string;
  readonly abortSignal: AbortSignal;
}

type OnConnected = (error: Error | null, socket?: Socket) => void;

/** The longest response to accept from a proxy, in characters. */
const LONGEST_RESPONSE = 65_536;

/**
 * Opens a TLS connection through an HTTP proxy. Bind `proxy` to use it as an agent's `createConnection`. Node.js's own
 * proxy support gives up on a tunnel after five seconds and doesn't stop when the request is aborted, so it isn't used.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function connectThroughProxy(proxy: URL, options: TunnelOptions, onConnected: OnConnected): undefined {
  const tls = process.getBuiltinModule("node:tls");
  openTunnel(proxy, options, (error, socket) => {
    if (error) onConnected(error);
    else onConnected(null, tls.connect({ ...options, socket } as ConnectionOptions));
  });
}

/** Opens the tunnel. Writes CONNECT to the socket, since `node:http` would take a 1xx response for the final one. */
function openTunnel(proxy: URL, { host, port, ca, abortSignal }: TunnelOptions, onOpen: OnConnected): void {
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const socket = connectToProxy(proxy, ca);
  let received = "";
  const finish = (error: Error | null): undefined => {
    abortSignal.removeEventListener("abort", onAbort);
    socket.off("data", onData).off("error", onError).off("close", onClose);
    if (error) socket.destroy();
    onOpen(error, socket);
  };
  const onAbort = (): undefined => finish(abortSignal.reason);
  const onError = (cause: Error): undefined =>
    finish(tunnelError(`could not connect through the proxy: ${cause.message}`, cause));
  const onClose = (): undefined =>
    finish(tunnelError("could not connect through the proxy: the proxy closed the connection"));
  const onData = (chunk: Buffer): undefined => {
    received = dropInformational(received + chunk.toString("latin1"));
    const end = received.indexOf("\r\n\r\n");
    if (end === -1 && received.length < LONGEST_RESPONSE) return;
    const status = Number(/^HTTP\/1\.[01] (\d{3})\b/.exec(received)?.[1]);
    if (end === -1 || Number.isNaN(status)) return finish(tunnelError("the proxy's response to CONNECT is not HTTP"));
    if (status < 200 || status >= 300) return finish(rejection(status));
    socket.pause();
    const rest = received.slice(end + 4);
    if (rest !== "") socket.unshift(Buffer.from(rest, "latin1"));
    finish(null);
  };
  abortSignal.addEventListener("abort", onAbort);
  socket.on("data", onData).on("error", onError).on("close", onClose);
  // Keeps a listener for errors after the others are removed, since an unhandled `error` event would end the program.
  socket.on("error", () => {});
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n${toAuthorization(proxy)}\r\n`);
}

function connectToProxy({ protocol, hostname, port }: URL, ca: TunnelOptions["ca"]): Socket {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  if (protocol === "http:") return process.getBuiltinModule("node:net").connect({ host, port: Number(port || 80) });
  const trusted = ca === undefined ? {} : { ca };
  return process.getBuiltinModule("node:tls").connect({ host, port: Number(port || 443), ...trusted });
}

/** Removes complete 1xx responses from the start of what the proxy sent. */
function dropInformational(text: string): string {
  const end = text.indexOf("\r\n\r\n");
  return end !== -1 && /^HTTP\/1\.[01] 1\d\d\b/.test(text) ? dropInformational(text.slice(end + 4)) : text;
}

/** Creates the error for a tunnel that the proxy rejects. After a 4xx such as 407, its `code` prevents a retry. */
function rejection(status: number): Error {
  const advice = status === 407 ? ": check the user name and the password in HTTPS_PROXY" : "";
  const error = tunnelError(`the proxy responded to CONNECT with ${status}${advice}`);
  return status < 500 && status >= 400 ? Object.assign(error, { code: "ERR_PROXY_REJECTED" }) : error;
}

function tunnelError(message: string, cause?: Error): Error {
  return Object.assign(new Error(message, cause && { cause }), { code: "ERR_PROXY_TUNNEL" });
}

function toAuthorization({ username, password }: URL): string {
  if (username === "" && password === "") return "";
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Proxy-Authorization: Basic ${Buffer.from(credentials).toString("base64")}\r\n`;
}
