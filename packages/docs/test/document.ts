import { join } from "node:path";
import type { Operation } from "@crdb-cloud/scripts/openapi";
import type { DocumentedApi } from "../src/reference/read-reference.ts";
import { readReference } from "../src/reference/read-reference.ts";

export const root = join(import.meta.dirname, "../../..");

/** The documented API versions, latest first. */
export const apis = readReference(root);

export function findOperation(id: string): { api: DocumentedApi; operation: Operation } {
  const api = apis.find(({ version }) => version === "2022-03-31");
  const operation = api?.resources.flatMap(({ operations }) => operations).find((each) => each.id === id);
  if (!api || !operation) throw new Error(`no operation ${id}`);
  return { api, operation };
}
