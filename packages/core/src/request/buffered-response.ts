/** The headers of a response. A standard `Headers` object is assignable to this type. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  /** Returns the value of a header, or `null`. Values of a repeated header are joined with a comma. */
  get(name: string): string | null;
}

/** The status and the headers of a success or error response. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: ResponseHeaders;
}

/** A response whose whole body has been read. */
export interface BufferedResponse extends ResponseHead {
  readonly body: Uint8Array;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Decodes the body of a response as UTF-8. Malformed bytes become U+FFFD. */
export function decodeBody({ body }: BufferedResponse): string {
  return new TextDecoder().decode(body);
}
