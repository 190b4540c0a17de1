import type { JsonBody, Operation, SuccessBody } from "./list-operations.ts";
import { findSuccess, listOperations, readJson } from "./list-operations.ts";
import type { Parameter } from "./openapi-document.ts";
import type { SpecBundle } from "./read-spec.ts";
import type { SpecProblem } from "./spec-error.ts";

/** An operation in our spec, with the properties that the generator reads. */
export interface SpecOperation extends Operation {
  /** The operationId without the method's name, split at the dots: `["clusters"]`. */
  readonly resource: readonly string[];
  /** The method's name in the operationId: `listNodes`. */
  readonly name: string;
  readonly pathParameters: readonly Parameter[];
  readonly queryParameters: readonly Parameter[];
  readonly body?: JsonBody & { readonly required: boolean };
  readonly response?: SuccessBody;
}

const OPERATION_ID = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
const WRONG_ID = "operationId must have the form `resource.method` in camelCase, like `clusters.list`";

/** Reads a bundled spec's operations in the document's order. Returns a problem for each invalid operationId. */
export function readOperations(bundle: Pick<SpecBundle, "document" | "problemAt">): {
  operations: SpecOperation[];
  problems: SpecProblem[];
} {
  const operations: SpecOperation[] = [];
  const problems: SpecProblem[] = [];
  for (const operation of listOperations(bundle.document)) {
    if (OPERATION_ID.test(operation.id)) operations.push(readOperation(operation));
    else problems.push(bundle.problemAt(operation.node, ["operationId"], `${operation.id}: ${WRONG_ID}`));
  }
  return { operations, problems };
}

function readOperation(operation: Operation): SpecOperation {
  const { id, parameters, requestBody } = operation;
  const words = id.split(".");
  const body = readJson(requestBody?.content);
  const response = findSuccess(operation);
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
