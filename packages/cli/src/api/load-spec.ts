import { createRequire } from "node:module";
import { type ClientModule, loadClient } from "../open-client.ts";
import { type Operation, type Operations, readOperations } from "./read-operations.ts";

/** An API version's client, operations and wait methods. */
export interface Spec extends Operations {
  readonly client: ClientModule;
}

const require = createRequire(import.meta.url);

/** Reads an API version's operations and wait methods from the spec. Defaults to the main API version. */
export async function loadSpec(apiVersion?: string): Promise<Spec> {
  const client = await loadClient(apiVersion);
  return { client, ...readOperations(require(`@crdb-cloud/mock/${client.API_VERSION}.json`)) };
}

/**
 * Reads the index of an API version's operations. It has all that a call needs, but is a tenth the size of the spec,
 * since it omits descriptions and examples.
 */
export async function loadIndex(apiVersion?: string): Promise<Pick<Spec, "client" | "operations">> {
  const client = await loadClient(apiVersion);
  const operations: readonly Operation[] = require(`#operations/${client.API_VERSION}.json`);
  return { client, operations: new Map(operations.map((operation) => [operation.id, operation])) };
}
