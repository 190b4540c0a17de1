/** What the service answers, before it becomes bytes. */
export interface MockResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The JSON payload; `undefined` where there is none. */
  readonly body?: unknown;
  /** Further headers, with lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}
