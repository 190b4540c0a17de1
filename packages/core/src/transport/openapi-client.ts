import createFetchClient, { type Client, type HeadersOptions } from "openapi-fetch";
import { type CallContext, createCall, type Run } from "../request/call.ts";
import type { HeaderMap } from "../request/header-value.ts";
import type { ClientState } from "./client-state.ts";

/** Stands in for `Request` in openapi-fetch: the first `Request` makes Node.js load undici, which takes 30 ms. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** Passed as an option: openapi-fetch copies options that it doesn't know to the request. */
  declare readonly context: CallContext;

  constructor(url: string, { method, headers, body }: LightRequest) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

/** Creates the openapi-fetch client that the methods use. It makes calls with `run`, which rejects on HTTP errors. */
export function createOpenapiClient(client: ClientState, run: Run): Client<object> {
  const fetch = async (request: LightRequest): Promise<object> => {
    const call = createCall(client, request, request.context, client.redactorFor(request.body));
    const { status, headers, data } = await run(call);
    // With `parseAs: "stream"`, openapi-fetch returns `body` unchanged, so it can be the parsed data.
    return { ok: true, status, headers, body: data };
  };
  return createFetchClient<object>({
    baseUrl: client.baseUrl.href,
    Request: LightRequest as unknown as typeof Request,
    fetch: fetch as unknown as (request: Request) => Promise<Response>,
    mergeHeaders,
    bodySerializer: (body) => JSON.stringify(body),
  });
}

/** Merges headers. All names are in lowercase already, except for the `Content-Type` that openapi-fetch adds. */
function mergeHeaders(...all: readonly (HeadersOptions | undefined)[]): Record<string, string> {
  const { "Content-Type": type, ...headers } = Object.assign({}, ...all) as Record<string, string>;
  return type === undefined ? headers : { "content-type": type, ...headers };
}
