import { createRequire } from "node:module";
import { CommandError, EXIT } from "../exit-status.ts";
import { loadClient } from "../open-client.ts";

export interface Schema {
  readonly type?: string;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly "x-secret"?: boolean;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Callers need one of these roles. Empty if any account may call the operation. */
  readonly roles: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly isList: boolean;
  /** The request's effect, for the confirmation prompt; `undefined` if the request can be undone. */
  readonly confirm?: string;
  readonly example?: unknown;
  readonly waits: readonly Wait[];
}

/** A parameter in the path or query, or a body field. */
export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly isSecret: boolean;
}

/** A client method that polls the operation. */
export interface Wait {
  readonly id: string;
  /** The state that the method waits for, such as `ready` for `clusters.waitUntilReady`. */
  readonly state: string;
  /** The values to wait for, keyed by field. */
  readonly until: Readonly<Record<string, readonly unknown[]>>;
}

const require = createRequire(import.meta.url);

export async function loadApi(apiVersion?: string) {
  const client = await loadClient(apiVersion);
  const operations: readonly Operation[] = require(`#operations/${client.API_VERSION}.json`);
  return { client, operations: new Map(operations.map((operation) => [operation.id, operation])) };
}

/** Looks up an operation by id. For an unknown id, the error suggests similar ones. */
export async function pick(known: ReadonlyMap<string, Operation>, id: string | undefined): Promise<Operation> {
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

export type Method = (params: object, options?: object) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

/** Returns the client's method for an id such as `clusters.get`. It always exists, since the ids come from the spec. */
export function findMethod(cloud: object, id: string): Method {
  return id.split(".").reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>>)[name], cloud) as Method;
}
