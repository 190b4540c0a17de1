import { createRequire } from "node:module";
import { type ClientModule, loadClient } from "../open-client.ts";
import { type Operation, type Operations, readOperations } from "./read-operations.ts";

/** The operations and the waits of an API version, and the client of this version. */
export interface Spec extends Operations {
  readonly client: ClientModule;
}

const require = createRequire(import.meta.url);

/** Reads the operations and waits of an API version, or of the main version, from the spec. */
export async function loadSpec(apiVersion?: string): Promise<Spec> {
  const client = await loadClient(apiVersion);
  return { client, ...readOperations(require(`@crdb-cloud/mock/${client.API_VERSION}.json`)) };
}

/**
 * Reads the operations of an API version, or of the main version, without their descriptions and examples. Their index is
 * a tenth of the spec, and a call needs no more of it.
 */
export async function loadIndex(apiVersion?: string): Promise<Pick<Spec, "client" | "operations">> {
  const client = await loadClient(apiVersion);
  const operations: readonly Operation[] = require(`#operations/${client.API_VERSION}.json`);
  return { client, operations: new Map(operations.map((operation) => [operation.id, operation])) };
}
