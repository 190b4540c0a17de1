import { apiVersions } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { readDocument } from "../src/read-document.ts";

/** The most bytes that a bundle of the whole client may have, minified and gzipped. */
export function clientBudget(apiVersion: string): number {
  return 20_080 + 20 * countOperations(apiVersion);
}

/** The most bytes that the installed client for Node.js may have, with its dependencies. */
export function installBudget(): number {
  // Most of it is the operations' type declarations, with the doc comments that an editor shows. openapi-typescript
  // writes each operation's parameters and responses in full.
  return 505_000 + 4150 * apiVersions.reduce((sum, version) => sum + countOperations(version), 0);
}

function countOperations(apiVersion: string): number {
  return listOperations(readDocument(apiVersion)).length;
}
