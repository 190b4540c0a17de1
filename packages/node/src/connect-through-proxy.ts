import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";

/**
 * The options that an agent passes to `createConnection`, including the destination and the abort signal of the
 * request.
 */
interface TunnelOptions extends Omit<ConnectionOptions, "host" | "port"> {
  readonly host: string;
  readonly port: number | string;
  readonly abortSignal: AbortSignal;
}

type OnConnected = (error: Error | null, socket?: Socket) => void;

/**
 * Opens a TLS connection through a tunnel of an HTTP proxy. If `proxy` is bound, an agent can use the function as its
 * `createConnection`. The client does not use the proxy support of Node.js, which limits opening the tunnel to five
 * seconds and does not stop when a request is aborted.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function connectThroughProxy(proxy: URL, options: TunnelOptions, onConnected: OnConnected): undefined {
  const { host, port, abortSignal: signal } = options;
  const target = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const secure = proxy.protocol === "https:";
  const { request } = secure ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const connect = request({
    agent: false,
    method: "CONNECT",
    host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: proxy.port || (secure ? 443 : 80),
    path: target,
    headers: { host: target, ...toAuthorization(proxy) },
    signal,
  });
  const fail = (response: IncomingMessage): void => {
    connect.destroy();
    onConnected(toTunnelError(response.statusCode as number));
  };
  connect.once("connect", (response, socket, head) => {
    if (response.statusCode !== 200) return fail(response);
    if (head.byteLength > 0) socket.unshift(head);
    const tls = process.getBuiltinModule("node:tls");
    onConnected(null, tls.connect({ ...options, socket } as ConnectionOptions));
  });
  connect.once("response", fail);
  connect.once("error", (cause: NodeJS.ErrnoException) => {
    const message = `the proxy could not be reached: ${cause.message}`;
    onConnected(Object.assign(new Error(message, { cause }), { code: "ERR_PROXY_TUNNEL" }));
  });
  connect.end();
}

/**
 * Creates the error for a proxy that did not open the tunnel. After a 4xx response, such as 407, the `code` of the
 * error prevents another attempt.
 */
function toTunnelError(status: number): Error {
  const code = status >= 400 && status < 500 ? "ERR_PROXY_REJECTED" : "ERR_PROXY_TUNNEL";
  const advice = status === 407 ? ": check the user name and the password in HTTPS_PROXY" : "";
  return Object.assign(new Error(`the proxy responded to CONNECT with ${status}${advice}`), { code });
}

function toAuthorization({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}
