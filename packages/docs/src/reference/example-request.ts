import { listExamples, type OpenApiDocument, type Operation, type Parameter } from "@crdb-cloud/scripts/openapi";
import { jsonMedia } from "./json-media.ts";
import { resolveSchema } from "./object-fields.ts";
import type { ApiReference } from "./read-api.ts";

/** An operation's example request, with the values that the OpenAPI document gives as examples. */
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
