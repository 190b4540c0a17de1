import { API_VERSION } from "@crdb-cloud/core";
import { listOperations, type Operation, resolveSchema as resolve, type Schema } from "@crdb-cloud/scripts/openapi";
import { readDocument } from "../read-document.ts";

export interface ReadOperation {
  readonly id: string;
  readonly path: string;
  readonly requiredQuery: readonly string[];
}

const root = readDocument(API_VERSION);

export const operations: ReadonlyMap<string, Operation> = new Map(
  listOperations(root).map((operation) => [operation.id, operation]),
);

export const readOperations: readonly ReadOperation[] = [...operations.values()]
  .filter(({ method }) => method === "GET")
  .map(({ id, path, parameters }) => {
    const required = parameters.filter((parameter) => parameter.required && parameter.in === "query");
    return { id, path, requiredQuery: required.map(({ name }) => name) };
  });

export function resolveSchema(schema: Schema): Schema {
  return resolve(root, schema);
}
