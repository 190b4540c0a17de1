import { dereference } from "./dereference.ts";
import type { OpenApiDocument, Parameter } from "./openapi-document.ts";
import { type EditionReference, type OperationReference, readExamples } from "./read-edition.ts";

/** A request that shows an operation: what it needs, with the values of the document's examples. */
export interface ExampleRequest {
  readonly method: string;
  /** The path, its parameters filled in, and the query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Makes the request that shows an operation; optional parameters are left out. */
export function exampleRequest({ name, document }: EditionReference, operation: OperationReference): ExampleRequest {
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
    headers: { "Cc-Version": name, ...(body !== undefined && { "Content-Type": "application/json" }) },
    body,
  };
}

/** The value that the document gives a parameter. */
export function exampleParameter(document: OpenApiDocument, parameter: Parameter): string {
  const [example] = readExamples(document, parameter);
  const schema = parameter.schema && dereference(document, parameter.schema);
  const value = example?.value ?? schema?.example ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
  return value === undefined ? `{${parameter.name}}` : String(value);
}

/** The body that the document gives an operation. */
export function exampleBody(document: OpenApiDocument, { body }: OperationReference): unknown {
  if (!body) return undefined;
  const [example] = readExamples(document, body);
  const schema = body.schema && dereference(document, body.schema);
  return example?.value ?? schema?.example ?? schema?.examples?.[0] ?? {};
}

function encoded(document: OpenApiDocument, parameter: Parameter): string {
  return encodeURIComponent(exampleParameter(document, parameter));
}
