import type { ResponseHeaders } from "../request/buffered-response.ts";

/** An HTTP request that a transport sends. */
export interface TransportRequest {
  /** The absolute URL. */
  readonly url: string;
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The headers, including the API key, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body, if the request has one. */
  readonly body: string | undefined;
  /** The maximum size of the response's body, in bytes after decompression. */
  readonly maxBytes: number;
  /** Aborts the request. The transport must then reject and close the connection. */
  readonly signal: AbortSignal;
  /**
   * The transport must call this function before it sends the first byte. After an earlier failure, the client
   * concludes that nothing was sent. If the transport only learns later that the service cannot have received the
   * request, it calls the function again, with `false`.
   */
  readonly onSending: (sending?: boolean) => void;
  /**
   * The transport must call this function when the status line and the headers have arrived. The client uses them if
   * the body of an error response cannot be read.
   */
  readonly onStatus: (status: number, headers?: ResponseHeaders) => void;
}

/** The response to one HTTP request. */
export interface TransportResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the response. */
  readonly headers: ResponseHeaders;
  /** The whole body, decompressed; `undefined` if it is larger than `maxBytes`. */
  readonly body: Uint8Array | undefined;
}

/**
 * Sends one request and reads its response. A transport must not repeat a request or follow a redirect. If the
 * connection fails or breaks, the promise rejects with the runtime's error.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
