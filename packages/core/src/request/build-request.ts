import type { Operation } from "./api-definition.ts";
import { ANY_FIELD, assertNames } from "./assert-names.ts";
import { compilePath, listPathParameters } from "./expand-path.ts";

/** The parts of a request that depend on the parameters of the call. */
export interface RequestParts {
  /** The path with its query. */
  readonly target: string;
  /** The JSON body. */
  readonly body: string | undefined;
}

/** The functions that encode the query and the body. An operation without a query or a body omits the encoder. */
export interface Encoders {
  readonly encodeQuery?: (id: string, params: Readonly<Record<string, unknown>>, names: Iterable<string>) => string;
  readonly toJson?: (id: string, body: unknown) => string | undefined;
}

/**
 * Prepares an operation. The returned function distributes named parameters to the path, the query and the body.
 *
 * @throws {TypeError} when called with something other than an object, with an unknown parameter, or with a value that
 * a URL or JSON cannot represent
 */
export function createRequestBuilder(
  id: string,
  operation: Operation,
  { encodeQuery, toJson }: Encoders,
): (params: unknown) => RequestParts {
  const { path, query = [], body } = operation;
  const elsewhere = new Set([...listPathParameters(path), ...query]);
  const known = body ? new Set([...elsewhere, body === true ? ANY_FIELD : body]) : elsewhere;
  const toPath = compilePath(id, path);
  return (params = {}) => {
    assertNames(id, "parameter", known, params);
    const named = params as Readonly<Record<string, unknown>>;
    const content = body === true ? without(elsewhere, named) : body && named[body];
    return {
      target: toPath(named) + (encodeQuery?.(id, named, query) ?? ""),
      body: content === undefined ? undefined : toJson?.(id, content),
    };
  };
}

function without(names: ReadonlySet<string>, params: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.has(name)));
}
