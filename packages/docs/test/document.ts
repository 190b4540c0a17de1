import { readFileSync } from "node:fs";
import { apiVersions } from "@crdb-cloud/mock";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { type EditionReference, type OperationReference, readEdition } from "../src/read-edition.ts";

/** The documents that the pages are made of. */
export const documents: readonly OpenApiDocument[] = apiVersions.map((name) =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@crdb-cloud/mock/${name}.json`)), "utf8")),
);

/** The editions, from their documents. */
export const references: readonly EditionReference[] = documents.map(readEdition);

/** An operation of the first edition. */
export function findOperation(id: string): { edition: EditionReference; operation: OperationReference } {
  const [edition] = references;
  const operation = edition?.resources.flatMap(({ operations }) => operations).find((each) => each.id === id);
  if (!edition || !operation) throw new Error(`no operation ${id}`);
  return { edition, operation };
}
