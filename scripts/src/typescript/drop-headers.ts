import { dereference } from "../spec/dereference.ts";
import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";

/**
 * Removes header parameters and response headers from the document, in place. The client sets and reads headers itself,
 * so the types don't need them.
 */
export function dropHeaders(document: OpenApiDocument): void {
  const isHeader = (node: object): boolean => dereference<Parameter>(document, node as Parameter).in === "header";
  for (const item of Object.values(document.paths ?? {})) {
    for (const holder of [item, ...Object.values(item)] as { parameters?: Parameter[] }[]) {
      if (Array.isArray(holder?.parameters)) holder.parameters = holder.parameters.filter((node) => !isHeader(node));
    }
  }
  const { parameters = {}, responses = {} } = document.components ?? {};
  for (const [name, node] of Object.entries(parameters)) {
    if (isHeader(node as object)) delete (parameters as Record<string, unknown>)[name];
  }
  const operations = Object.values(document.paths ?? {}).flatMap((item) => Object.values(item));
  const all = [responses, ...operations.map((operation) => (operation as { responses?: object }).responses ?? {})];
  for (const response of all.flatMap((group) => Object.values(group))) {
    delete (response as { headers?: unknown }).headers;
  }
  delete (document.components as { headers?: unknown } | undefined)?.headers;
}
