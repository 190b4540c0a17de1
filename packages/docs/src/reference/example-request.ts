import { listExamples, type OpenApiDocument, type Operation, type Parameter } from "@crdb-cloud/scripts/openapi";
import { resolveSchema } from "./object-fields.ts";
import { type ApiReference, jsonMedia } from "./read-api.ts";

/** An example request of an operation, with the values of the document's examples. */
export interface ExampleRequest {
  readonly method: string;
  /** The path with the values of its parameters, and the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Creates the example request of an operation, without optional parameters. */
export function exampleRequest({ version, document }: ApiReference, operation: Operation): ExampleRequest {
  const { method, path, parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const target = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((filled, parameter) => filled.replaceAll(`{${parameter.name}}`, encoded(document, parameter)), path);
  const pairs = query.map((parameter) => `${parameter.name}=${encoded(document, parameter)}`);
  const body = exampleBody(document, operation);
  return {
    method,
    target: pairs.length > 0 ? `${target}?${pairs.join("&")}` : target,
    headers: { "Cc-Version": version, ...(body !== undefined && { "Content-Type": "application/json" }) },
    body,
  };
}

export function exampleParameter(document: OpenApiDocument, parameter: Parameter): string {
  const [example] = listExamples(document, parameter);
  const schema = parameter.schema && resolveSchema(document, parameter.schema);
  const value = example?.value ?? schema?.example ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
  return value === undefined ? `{${parameter.name}}` : String(value);
}

export function exampleBody(document: OpenApiDocument, { requestBody }: Operation): unknown {
  const media = jsonMedia(requestBody);
  if (!media) return undefined;
  const [example] = listExamples(document, media);
  const schema = media.schema && resolveSchema(document, media.schema);
  return example?.value ?? schema?.example ?? schema?.examples?.[0] ?? {};
}

function encoded(document: OpenApiDocument, parameter: Parameter): string {
  return encodeURIComponent(exampleParameter(document, parameter));
}

/** Writes a curl command that calls an operation. The command reads the API key from COCKROACH_API_KEY. */
export function curlExample(api: ApiReference, operation: Operation): string {
  const { method, target, headers, body } = exampleRequest(api, operation);
  const server = api.document.servers?.[0]?.url ?? "";
  const lines = [
    `curl --request ${method}`,
    `--url ${quote(server + target)}`,
    `--header "Authorization: Bearer $COCKROACH_API_KEY"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) lines.push(`--data ${quote(toJson(body))}`);
  return lines.join(" \\\n  ");
}

/** Formats a body as JSON, on one line if the body is short. */
function toJson(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 60 ? line : JSON.stringify(body, undefined, 2).replaceAll("\n", "\n  ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
