export const MAX_BODY_BYTES: number = 4 * 1024 * 1024;

/** A request before it is parsed. */
export interface RawRequest {
  /** The HTTP method, in uppercase. */
  readonly method: string;
  /** The path and query, as sent. */
  readonly target: string;
  /** The headers, with lowercase names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's text: `""` if there is none, `undefined` if it is larger than {@link MAX_BODY_BYTES}. */
  readonly body: string | undefined;
}
