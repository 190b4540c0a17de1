import type { ResponseHeaders } from "../request/buffered-response.ts";

/** One HTTP request, as a transport sends it. */
export interface TransportRequest {
  /** The absolute URL. */
  readonly url: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The headers, with names in lower case. The API key is among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body, if the request has one. */
  readonly body: string | undefined;
  /** The largest body that may be read, in bytes after decompression. */
  readonly maxBytes: number;
  /** Aborts the request: the transport rejects and closes the connection. */
  readonly signal: AbortSignal;
  /** Must be called before the first byte of the request can leave. Until then, a failure means that nothing was sent. */
  readonly onSending: () => void;
  /** Must be called when the status line and the headers have arrived. */
  readonly onStatus: (status: number) => void;
}

/** The response to one HTTP request. */
export interface TransportResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers. */
  readonly headers: ResponseHeaders;
  /** The whole body, decompressed; `undefined` if it is larger than `maxBytes`. */
  readonly body: Uint8Array | undefined;
}

/**
 * Sends one request and reads its response. A transport never repeats a request and never follows a redirect, so that the
 * client decides both. It rejects with the platform's own error if the connection fails or breaks.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
