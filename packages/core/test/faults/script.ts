/** One action of a misbehaving server. Texts are written as Latin-1, so that a string can contain any byte. */
export type Step =
  | { readonly send: string }
  /** Sends text on the TCP connection below TLS. */
  | { readonly sendUnencrypted: string }
  /** Sends text every 20 ms until the client closes the connection. */
  | { readonly drip: string }
  /** Sends text several times, as fast as the client reads it. */
  | { readonly repeat: string; readonly times: number }
  /** Sends `gzipOf` zero bytes, compressed with gzip, as the only chunk of a chunked body. */
  | { readonly gzipOf: number }
  /** Waits until the test reports that the client has received the headers, or until the client closes the connection. */
  | { readonly waitFor: "headers received" | "connection closed" }
  | { readonly close: "end" | "reset" };

/** The steps that respond to one request. If no step closes the connection, the connection stays open. */
export type ScriptedResponse = readonly Step[];

export interface Script {
  /** The responses to the first request, the second, and so on. Later requests get the last response. */
  readonly responses: readonly ScriptedResponse[];
  /**
   * When the server responds: as soon as a client connects (`connection`), or at the first bytes (`bytes`). By default,
   * the server responds to a whole request.
   */
  readonly at?: "connection" | "bytes";
  /** The server uses TLS with this certificate. */
  readonly certificate?: "good" | "expired" | "self-signed";
  /** The server only accepts clients with a certificate. */
  readonly requiresClientCertificate?: true;
  /** The URL that clients use, if it differs from the server's URL. `{port}` is replaced by the server's port. */
  readonly url?: string;
}

/** A request that a server received. If the server doesn't parse requests, each connection counts as a request. */
export interface SeenRequest {
  readonly method: string;
  /** The number of the connection that the request used: 1 for the first connection. */
  readonly connection: number;
}

export interface Seen {
  readonly requests: readonly SeenRequest[];
  /** The number of open connections on which the server received a request. */
  readonly open: number;
  readonly bytesSent: number;
}

/**
 * What a test waits for: the server has received at least `requests` requests, the client has received the `headers` of so
 * many responses, and exactly `open` connections are open.
 */
export interface Condition {
  readonly requests?: number;
  readonly headers?: number;
  readonly open?: number;
}

/** A server that misbehaves as a script says. Tests control it through the fault server. */
export interface MisbehavingServer {
  readonly url: string;
  /** Waits until a condition on the requests or connections holds, or until the server stops. There is no time limit. */
  until(condition: Condition): Promise<Seen>;
  /** Tells the server that the client has received the headers of one more response. */
  reportHeaders(): Promise<void>;
  /** Stops the server and returns what it has seen. */
  close(): Promise<Seen>;
}

export type StartServer = (script: Script) => Promise<MisbehavingServer>;

/** What a test requests from the fault server: to start a misbehaving server, or to call a method of one. */
export interface Command {
  readonly server?: number;
  readonly method: "start" | Exclude<keyof MisbehavingServer, "url">;
  readonly argument?: Script | Condition | undefined;
}

/** A cluster as JSON. Every call in the fault tests accepts it as a response body. */
export const CLUSTER = JSON.stringify({ id: "c1", name: "notorious-moose", state: "CREATED" });

/** The body of the service's error responses. */
export const STATUS = JSON.stringify({ code: 13, message: "no luck", details: [] });

export const HEALTHY: ScriptedResponse = whole(200, CLUSTER);

type Headers = Readonly<Record<string, string | number>>;

/** Returns the status line and the headers of a response. */
export function head(status: number, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join("")}\r\n`;
}

/** Returns a complete response. Its Content-Length is correct unless `headers` sets another. */
export function whole(status: number, body: string, headers: Headers = {}): ScriptedResponse {
  const framing = { "content-type": "application/json", "content-length": body.length, ...headers };
  return [{ send: head(status, framing) + body }];
}
