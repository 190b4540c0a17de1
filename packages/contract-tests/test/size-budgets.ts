import { apiVersions } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { readDocument } from "../src/read-document.ts";

/** Returns the largest allowed size of a bundle of the whole client, minified and gzipped, in bytes. */
export function clientBudget(apiVersion: string): number {
  return Math.floor(15_200 + 23.5 * countOperations(apiVersion));
}

/** Returns the largest allowed size of the installed client for Node.js, with its dependencies, in bytes. */
export function installBudget(): number {
  // Most of the size is type declarations of operations, with the doc comments that an editor shows.
  return 470_000 + 3500 * apiVersions.reduce((sum, version) => sum + countOperations(version), 0);
}

function countOperations(apiVersion: string): number {
  return listOperations(readDocument(apiVersion)).length;
}
