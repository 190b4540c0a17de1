import { encodeQuery } from "./encode-query.ts";
import { expandPath, listPathParameters } from "./expand-path.ts";
import type { Operation } from "./operation.ts";

/** The parts of a request that the parameters of a call decide. */
export interface RequestParts {
  /** The path with its query. */
  readonly target: string;
  /** The JSON body. */
  readonly body: string | undefined;
}

/**
 * Prepares an operation: what is returned sorts named parameters into path, query and body.
 *
 * @throws {TypeError} when called with what is not an object, with a parameter that the operation doesn't have,
 * or with a value that a URL cannot carry
 */
export function createRequestBuilder(id: string, operation: Operation): (params: unknown) => RequestParts {
  const { path, query = [], body } = operation;
  const elsewhere = new Set([...listPathParameters(path), ...query]);
  return (params = {}) => {
    if (typeof params !== "object" || params === null || Array.isArray(params)) {
      throw new TypeError(`${id}: give the parameters by name: { ${[...elsewhere].join(", ")} }`);
    }
    const named = params as Readonly<Record<string, unknown>>;
    const rest = Object.entries(named).filter(([name]) => !elsewhere.has(name));
    const unknown = rest.find(([, value]) => value !== undefined);
    if (!body && unknown) throw new TypeError(`${id}: there is no parameter ${unknown[0]}${list([...elsewhere])}`);
    return {
      target: expandPath(id, path, named) + encodeQuery(id, named, query),
      body: body && JSON.stringify(Object.fromEntries(rest)),
    };
  };
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "; it takes none" : `; it takes ${names.join(", ")}`;
}
