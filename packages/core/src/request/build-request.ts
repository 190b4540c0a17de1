import type { Operation } from "./api-definition.ts";
import { ANY_FIELD, assertParameters } from "./assert-parameters.ts";
import { encodeQuery } from "./encode-query.ts";
import { compilePath, listPathParameters } from "./expand-path.ts";

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
  const known = body ? new Set([...elsewhere, body === true ? ANY_FIELD : body]) : elsewhere;
  const toPath = compilePath(id, path);
  return (params = {}) => {
    assertParameters(id, known, params);
    const named = params as Readonly<Record<string, unknown>>;
    return {
      target: toPath(named) + encodeQuery(id, named, query),
      body: body && JSON.stringify(body === true ? without(elsewhere, named) : named[body]),
    };
  };
}

function without(names: ReadonlySet<string>, params: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.has(name)));
}
