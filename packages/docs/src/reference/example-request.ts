import type { MediaType, OpenApiDocument, Operation, Parameter } from "@crdb-cloud/scripts/openapi";
import { listExamples } from "@crdb-cloud/scripts/openapi";
import type { DocumentedApi } from "./read-reference.ts";

/**
 * Returns a curl command with an operation's example, without optional parameters. It reads the API key from
 * COCKROACH_API_KEY.
 */
export function curlExample({ version, document }: DocumentedApi, operation: Operation): string {
  const url = `${document.servers?.[0]?.url ?? ""}${toTarget(operation)}`;
  const body = exampleBody(document, operation);
  const parts = splitUrl(url);
  const lines = [
    `curl --request ${operation.method}`,
    `--url ${parts.length > 1 ? '"$url"' : quote(url)}`,
    `--header "Authorization: Bearer $COCKROACH_API_KEY"`,
    `--header 'Cc-Version: ${version}'`,
    ...(body === undefined ? [] : ["--header 'Content-Type: application/json'", `--data ${quote(toJson(body))}`]),
  ];
  const variables = parts.map((part, at) => `url="${at > 0 ? "$url" : ""}${part}"`);
  return [...(parts.length > 1 ? variables : []), lines.join(" \\\n  ")].join("\n");
}

export function exampleBody(document: OpenApiDocument, { requestBody }: Operation): unknown {
  const media = jsonMedia(requestBody);
  return media && listExamples(document, media)[0]?.value;
}

/**
 * Returns the media type object of a request or response body, with its schema and examples. In our OpenAPI documents,
 * each body has exactly one.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}

/** Returns an operation's path and required query parameters, with their examples as values. */
function toTarget({ path, parameters }: Operation): string {
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((filled, parameter) => filled.replaceAll(`{${parameter.name}}`, encoded(parameter)), path);
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const pairs = query.map((parameter) => `${parameter.name}=${encoded(parameter)}`);
  return pairs.length > 0 ? `${target}?${pairs.join("&")}` : target;
}

function encoded({ example }: Parameter): string {
  return encodeURIComponent(String(example));
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
