/** A response of the mock that is not serialized yet. */
export interface MockResponse {
  readonly status: number;
  /** The JSON body; `undefined` for a response without a body. */
  readonly body?: unknown;
  /** Additional headers, with names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}
