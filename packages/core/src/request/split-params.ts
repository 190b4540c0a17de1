import { assertNames } from "../arguments/check-arguments.ts";
import type { Operation } from "./api-definition.ts";
import { checkBody } from "./check-body.ts";
import { checkPath, checkQuery, listPathParameters } from "./check-params.ts";

type Values = Readonly<Record<string, unknown>>;

/** A call's parameters in the form that openapi-fetch expects. */
export interface SplitParams {
  readonly params: { readonly path: Values; readonly query: Values };
  readonly body: unknown;
}

/** Returns a function that sorts parameters into path, query and body. It throws an ArgumentError if one is invalid. */
export function createParamSplitter(
  id: string,
  { path, blank, query = [], body }: Pick<Operation, "path" | "blank" | "query" | "body">,
): (params: unknown) => SplitParams {
  const names = listPathParameters(path);
  const elsewhere = [...names, ...query];
  const known = elsewhere.concat(body ?? []);
  return (params = {}) => {
    assertNames(id, "parameter", known, params);
    const values = params as Values;
    const content = typeof body === "string" ? values[body] : body && without(elsewhere, values);
    const split = { path: checkPath(id, names, values, blank), query: checkQuery(id, query, values) };
    if (content !== undefined) checkBody(id, content);
    return { params: split, body: content };
  };
}

function without(names: readonly string[], values: Values): object {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
