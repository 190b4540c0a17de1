import { createRequire } from "node:module";
import { CommandError, EXIT } from "../exit-status.ts";
import { type ClientModule, loadClient } from "../open-client.ts";
import { type Operation, type Operations, readOperations } from "./read-operations.ts";

const require = createRequire(import.meta.url);

/** Reads an API version's operations and wait methods from the spec. Defaults to the main API version. */
export async function loadSpec(apiVersion?: string): Promise<Operations & { readonly client: ClientModule }> {
  const client = await loadClient(apiVersion);
  return { client, ...readOperations(require(`@crdb-cloud/mock/${client.API_VERSION}.json`)) };
}

/** Like `loadSpec()`, but loads only a tenth of the data: no descriptions, examples or waits. */
export async function loadIndex(apiVersion?: string): ReturnType<typeof loadSpec> {
  const client = await loadClient(apiVersion);
  const operations: readonly Operation[] = require(`#operations/${client.API_VERSION}.json`);
  return { client, operations: new Map(operations.map((operation) => [operation.id, operation])), waits: new Map() };
}

/** Looks up an operation by id. If there is none, the error suggests similar ids. */
export async function pick(known: Operations["operations"], id: string | undefined): Promise<Operation> {
  const list = "crdb-cloud api --list shows them all";
  if (id === undefined) throw new CommandError(EXIT.usage, `specify an operation: ${list}`);
  const found = known.get(id);
  if (found !== undefined) return found;
  const siblings = [...known.keys()].filter((other) => other.startsWith(`${id.split(".")[0]}.`));
  const { findSimilar } = await import("@crdb-cloud/core/internal");
  const similar = findSimilar(id, [...known.keys()]);
  const advice = siblings.length > 0 ? `there are ${siblings.join(", ")}` : similar ? `did you mean ${similar}?` : list;
  throw new CommandError(EXIT.usage, `unknown operation ${id}: ${advice}`);
}

/** A client method whose name is only known at run time. */
export type Method = (params: object, options?: object) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

/** Returns the client's method for an id such as `clusters.get`. It always exists, since the ids come from the spec. */
export function findMethod(cloud: object, id: string): Method {
  return id.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], cloud) as Method;
}
