import type { MediaType, OpenApiDocument, Operation, Parameter } from "@crdb-cloud/scripts/openapi";
import { listExamples } from "@crdb-cloud/scripts/openapi";
import type { ApiReference } from "./read-reference.ts";

/** An operation's example request, built from the examples in the OpenAPI document. */
export interface ExampleRequest {
  readonly method: string;
  /** The path and query, with example values for the parameters. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Creates an operation's example request, without optional parameters. */
export function exampleRequest({ version, document }: ApiReference, operation: Operation): ExampleRequest {
  const { method, path, parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((filled, parameter) => filled.replaceAll(`{${parameter.name}}`, encoded(parameter)), path);
  const pairs = query.map((parameter) => `${parameter.name}=${encoded(parameter)}`);
  const body = exampleBody(document, operation);
  return {
    method,
    target: pairs.length > 0 ? `${target}?${pairs.join("&")}` : target,
    headers: { "Cc-Version": version, ...(body !== undefined && { "Content-Type": "application/json" }) },
    body,
  };
}

export function exampleBody(document: OpenApiDocument, { requestBody }: Operation): unknown {
  const media = jsonMedia(requestBody);
  return media && listExamples(document, media)[0]?.value;
}

function encoded({ example }: Parameter): string {
  return encodeURIComponent(String(example));
}

/**
 * Returns a request or response body's media type object, which holds the schema and the examples. Bodies in our
 * OpenAPI documents have exactly one.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}

/** Returns a curl command that calls an operation. The command reads the API key from COCKROACH_API_KEY. */
export function curlExample(api: ApiReference, operation: Operation): string {
  const { method, target, headers, body } = exampleRequest(api, operation);
  const url = `${api.document.servers?.[0]?.url ?? ""}${target}`;
  const parts = splitUrl(url);
  const lines = [
    `curl --request ${method}`,
    `--url ${parts.length > 1 ? '"$url"' : quote(url)}`,
    `--header "Authorization: Bearer $COCKROACH_API_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) lines.push(`--data ${quote(toJson(body))}`);
  const variables = parts.map((part, at) => `url="${at > 0 ? "$url" : ""}${part}"`);
  return [...(parts.length > 1 ? variables : []), lines.join(" \\\n  ")].join("\n");
}

/** How many characters of a URL fit beside the text. Unlike other code, a URL can't wrap at a space. */
const URL_COLUMNS = 62;

/** Splits a URL before slashes, so each part fits in a line of code. */
function splitUrl(url: string): string[] {
  const parts = [""];
  for (const segment of url.split(/(?<=[^/])(?=\/[^/])/)) {
    const last = parts.at(-1) ?? "";
    if (`  --url '${last}${segment}' \\`.length <= URL_COLUMNS) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Formats a request body as JSON, on one line if it is short. */
function toJson(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 60 ? line : JSON.stringify(body, undefined, 2).replaceAll("\n", "\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
