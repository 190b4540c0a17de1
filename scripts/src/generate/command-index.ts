import { type Document, type Operation, readOperations } from "../../../packages/cli/src/api/read-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";

/** Returns the data that `crdb-cloud api` needs to call operations, without the texts that only its help shows. */
export function commandIndex(document: OpenApiDocument): string {
  const { operations } = readOperations(document as unknown as Document);
  return `${JSON.stringify([...operations.values()].map(toEntry))}\n`;
}

function toEntry(operation: Operation): Operation {
  const parameters = operation.parameters.map(({ schema: { type, items, enum: values }, ...parameter }) => ({
    ...parameter,
    description: "",
    schema: { type, items: items && { type: items.type }, enum: values },
  }));
  return { ...operation, summary: "", description: "", roles: [], example: undefined, parameters } as Operation;
}
