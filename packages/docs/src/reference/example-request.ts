import { listExamples, type OpenApiDocument, type Operation, type Parameter } from "@crdb-cloud/scripts/openapi";
import { jsonMedia } from "./json-media.ts";
import type { ApiReference } from "./read-api.ts";

/** An operation's example request, built from the OpenAPI document's example values. */
export interface ExampleRequest {
  readonly method: string;
  /** The path and query, with the parameters' example values. */
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
