export interface CurlRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Parses a curl command. Supports the options that the documentation page uses: `--request`, `--url`, `--header` and
 * `--data`.
 *
 * @throws {SyntaxError} if the command contains another option
 */
export function parseCurl(command: string): CurlRequest {
  const request = { url: "", method: "GET", headers: {} as Record<string, string> };
  const options = command.replace(/^curl\s+/, "").matchAll(/--(\S+)\s+(?:'([^']*)'|(\S+))/g);
  let body: string | undefined;
  for (const [, option, quoted, bare = ""] of options) {
    const value = quoted ?? bare;
    if (option === "request") request.method = value;
    else if (option === "url") request.url = value;
    else if (option === "header") setHeader(request.headers, value);
    else if (option === "data") body = value;
    else
      throw new SyntaxError(
        `parseCurl: the option --${option} is not supported, because no command of the documentation page uses it`,
      );
  }
  if (body === undefined) return request;
  // curl sends this `content-type` by default, even if the body is JSON.
  return { ...request, body, headers: { "content-type": "application/x-www-form-urlencoded", ...request.headers } };
}

function setHeader(headers: Record<string, string>, line: string): void {
  const colon = line.indexOf(":");
  headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
}
