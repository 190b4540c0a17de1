/** A response that is not serialized yet. */
export interface MockResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The JSON body; `undefined` for a response without a body. */
  readonly body?: unknown;
  /** Additional headers, with names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}
