export const MAX_BODY_BYTES: number = 4 * 1024 * 1024;

/** A request before it is parsed. */
export interface RawRequest {
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path and the query, as the client sent them. */
  readonly target: string;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `""` for a request without a body, `undefined` for a body larger than {@link MAX_BODY_BYTES}. */
  readonly body: string | undefined;
}
