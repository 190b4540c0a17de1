import { readFileSync } from "node:fs";
import { editions } from "@crdb-cloud/mock";
import type { OpenApiDocument } from "../src/openapi-document.ts";
import { type EditionReference, type OperationReference, readEdition } from "../src/read-edition.ts";

/** The editions, from the documents that the pages are made of. */
export const references: readonly EditionReference[] = editions.map((name) => {
  const file = new URL(import.meta.resolve(`@crdb-cloud/mock/${name}.json`));
  return readEdition(JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument);
});

/** An operation of the first edition. */
export function findOperation(id: string): { edition: EditionReference; operation: OperationReference } {
  const [edition] = references;
  const operation = edition?.resources.flatMap(({ operations }) => operations).find((each) => each.id === id);
  if (!edition || !operation) throw new Error(`no operation ${id}`);
  return { edition, operation };
}
