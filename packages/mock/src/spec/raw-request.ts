/** The size of the largest body that is read, in bytes. */
export const MAX_BODY_BYTES: number = 4 * 1024 * 1024;

/** A request as it arrived. */
export interface RawRequest {
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path and the query, as sent. */
  readonly target: string;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `""` if there is none, `undefined` if it is larger than {@link MAX_BODY_BYTES}. */
  readonly body: string | undefined;
}
