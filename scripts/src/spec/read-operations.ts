import type { SpecBundle } from "./bundle-spec.ts";
import { listOperations, type Operation } from "./list-operations.ts";
import type { MediaType, Parameter } from "./openapi-document.ts";
import type { SpecProblem } from "./spec-error.ts";

/** An operation in our spec, with the properties that the generator reads. */
export interface SpecOperation extends Operation {
  /** The operationId without the method's name, split at the dots: `["clusters"]`. */
  readonly resource: readonly string[];
  /** The method's name in the operationId: `listNodes`. */
  readonly name: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly body?: Content & { readonly required: boolean };
  /** The first JSON body among the success responses. */
  readonly response?: Content & { readonly status: string };
}

export interface Content {
  readonly mediaType: string;
  readonly media: MediaType;
}

const OPERATION_ID = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;

/** Reads a bundled spec's operations in the document's order. Returns a problem for each invalid operationId. */
export function readOperations(bundle: Pick<SpecBundle, "document" | "problemAt">): {
  operations: SpecOperation[];
  problems: SpecProblem[];
} {
  const operations: SpecOperation[] = [];
  const problems: SpecProblem[] = [];
  for (const operation of listOperations(bundle.document)) {
    const wrong = wrongId(operation.node.operationId, operations);
    if (wrong) problems.push(bundle.problemAt(operation.node, ["operationId"], wrong));
    else operations.push(readOperation(operation));
  }
  return { operations, problems };
}

function wrongId(id: string | undefined, earlier: readonly SpecOperation[]): string | undefined {
  if (id === undefined) return "operationId is missing: name the operation `resource.method`, like `clusters.list`";
  if (!OPERATION_ID.test(id)) {
    return `operationId ${id} is not of the form \`resource.method\`: use camelCase words and dots, like \`clusters.list\``;
  }
  const twin = earlier.find((operation) => operation.id === id);
  return twin && `operationId ${id} is already used by ${twin.method} ${twin.path}: rename one of the two`;
}

function readOperation(operation: Operation): SpecOperation {
  const { id, parameters, requestBody, responses } = operation;
  const words = id.split(".");
  const body = jsonContent(requestBody?.content);
  const response = readResponse(responses);
  return {
    ...operation,
    resource: words.slice(0, -1),
    name: words.at(-1) as string,
    pathParameters: parameters.filter((parameter) => parameter.in === "path"),
    queryParameters: parameters.filter((parameter) => parameter.in === "query"),
    ...(body && { body: { ...body, required: requestBody?.required ?? false } }),
    ...(response && { response }),
  };
}

function readResponse(responses: Operation["responses"]): SpecOperation["response"] {
  for (const [status, { content }] of Object.entries(responses)) {
    const json = status.startsWith("2") ? jsonContent(content) : undefined;
    if (json) return { ...json, status };
  }
  return undefined;
}

function jsonContent(content: Readonly<Record<string, MediaType>> | undefined): Content | undefined {
  const [mediaType, media] = Object.entries(content ?? {}).find(([type]) => /[/+]json\b/.test(type)) ?? [];
  return mediaType && media ? { mediaType, media } : undefined;
}
