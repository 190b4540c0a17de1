import type { ResponseHeaders } from "../request/buffered-response.ts";

/** A request that a transport sends. */
export interface TransportRequest {
  /** The absolute URL. */
  readonly url: string;
  /** The HTTP method, in uppercase. */
  readonly method: string;
  /** Headers by lowercase name, including the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body, if the request has one. */
  readonly body: string | undefined;
  /** The largest response body, in bytes after decompression. */
  readonly maxBytes: number;
  /** Aborts the request. The transport must then reject and close the connection. */
  readonly signal: AbortSignal;
  /** Call this before the first byte is sent, and again with `false` if it turns out that the server received nothing. */
  readonly onSending: (sending?: boolean) => void;
  /** Call this when the status and headers have arrived, in case an error response's body can't be read. */
  readonly onStatus: (status: number, headers?: ResponseHeaders) => void;
}

/** The response that a transport received. */
export interface TransportResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The response headers. */
  readonly headers: ResponseHeaders;
  /** The whole body, decompressed; `undefined` if it is larger than `maxBytes`. */
  readonly body: Uint8Array | undefined;
}

/** Sends one request. Must neither retry it nor follow redirects. Rejects with the runtime's error. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
