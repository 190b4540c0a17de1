/** One thing that a misbehaving server does. Texts are written as Latin-1, so that any byte can be spelled. */
export type Step =
  | { readonly send: string }
  /** Sends a text byte by byte. */
  | { readonly drip: string; readonly everyMs: number }
  /** Sends a text again and again, as fast as the client takes it. */
  | { readonly repeat: string; readonly times: number }
  /** Sends so many zero bytes in compressed form, as the one chunk of a chunked body. */
  | { readonly gzipOf: number }
  | { readonly waitMs: number }
  | { readonly close: "end" | "reset" };

/** What a server does with one request. Where it closes nothing, the connection stays open. */
export type ScriptedResponse = readonly Step[];

/** How a server behaves. */
export interface Script {
  /** What it does with each request in turn; the last holds for all that follow. */
  readonly responses: readonly ScriptedResponse[];
  /** Answers nothing but this to all that comes in the first milliseconds. */
  readonly storm?: { readonly ms: number; readonly response: ScriptedResponse };
  /**
   * When it acts: at once when a connection is made, at its first bytes, or after a whole request.
   * @default "request"
   */
  readonly at?: "connection" | "bytes";
  /** Speaks TLS, with this certificate. */
  readonly certificate?: "good" | "expired" | "self-signed";
  /** The address to give out, where it isn't the server's own: `{port}` stands for its port. */
  readonly url?: string;
}

/** A request as a server saw it, or a connection where it reads none. */
export interface SeenRequest {
  readonly atMs: number;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 1 for the first connection. */
  readonly connection: number;
}

/** All that a server saw. */
export interface Seen {
  readonly requests: readonly SeenRequest[];
  /** How many connections were made. */
  readonly connections: number;
  /** How many of those that carried a request are open. */
  readonly open: number;
  /** Bytes that the client's side took. */
  readonly bytesSent: number;
}
