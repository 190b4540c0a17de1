/** Response headers, such as a standard `Headers` object. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  /** Returns a header's value, or `null` if it is missing. If the header is repeated, commas separate its values. */
  get(name: string): string | null;
}

export interface ResponseHead {
  readonly status: number;
  readonly headers: ResponseHeaders;
}

export interface BufferedResponse extends ResponseHead {
  readonly body: Uint8Array;
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Decodes the body as UTF-8. Malformed bytes become U+FFFD. */
export function decodeBody({ body }: BufferedResponse): string {
  return new TextDecoder().decode(body);
}
