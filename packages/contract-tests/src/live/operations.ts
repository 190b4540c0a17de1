import { API_VERSION } from "@crdb-cloud/core";
import { listOperations, resolveSchema as resolve, type Schema } from "@crdb-cloud/scripts/openapi";
import { readDocument } from "../read-document.ts";

export interface ReadOperation {
  readonly id: string;
  readonly path: string;
  readonly requiredQuery: readonly string[];
}

/** The response that the spec documents for an operation and a status. */
export interface DocumentedStatus {
  /** The body's schema; absent if the response has no body. */
  readonly schema?: Schema;
}

const root = readDocument(API_VERSION);
const operations = new Map(listOperations(root).map((operation) => [operation.id, operation]));

export const readOperations: readonly ReadOperation[] = [...operations.values()]
  .filter(({ method }) => method === "GET")
  .map(({ id, path, parameters }) => {
    const required = parameters.filter((parameter) => parameter.required && parameter.in === "query");
    return { id, path, requiredQuery: required.map(({ name }) => name) };
  });

/**
 * Returns the documented response for a status, or else for its range, such as `5XX`. Returns `undefined` if the spec
 * lists neither.
 */
export function findStatus(operationId: string, status: number): DocumentedStatus | undefined {
  const responses = operations.get(operationId)?.responses ?? {};
  const response = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (response === undefined) return undefined;
  const schema = response.content?.["application/json"]?.schema;
  return schema ? { schema } : {};
}

export function resolveSchema(schema: Schema): Schema {
  return resolve(root, schema);
}
