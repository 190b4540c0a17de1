import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import type { MockResponse } from "./mock-response.ts";
import type { Call } from "./read-call.ts";

export function toPrismRequest({ operation, rawRequest, query, body }: Call): IHttpRequest {
  // An empty path segment is replaced by `-`, because Prism finds no operation for a path with an empty segment.
  const path = (rawRequest.target.split("?")[0] as string).replaceAll("//", "/-/");
  const json =
    body === undefined ? {} : { "content-type": "application/json", "content-length": String(rawRequest.body?.length) };
  // `Cc-Version` and `Accept` are not passed to Prism. The mock has already checked `Cc-Version`. `Accept` has no
  // effect, because the service sends only JSON.
  const { "content-type": _, "content-length": _l, "cc-version": _v, accept: _a, ...headers } = rawRequest.headers;
  return {
    method: operation.method.toLowerCase() as IHttpRequest["method"],
    url: {
      path,
      query: Object.fromEntries(
        Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
      ),
    },
    headers: { ...headers, ...json },
    body: body ?? null,
  };
}

export function toPrismResponse({ status, body, headers }: MockResponse, apiVersion: string): IHttpResponse {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  return { statusCode: status, headers: { ...json, "cc-version": apiVersion, ...headers }, body };
}

export function toMockResponse({ statusCode, headers = {}, body }: IHttpResponse): MockResponse {
  const named = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return {
    status: statusCode,
    body: body ?? undefined,
    headers: Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), String(value)])),
  };
}
