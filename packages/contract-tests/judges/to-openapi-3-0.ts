/**
 * Converts an OpenAPI 3.1 document to 3.0, for programs that don't read 3.1. Supports only the features of 3.1 that the
 * documents of this repository use.
 */
export function toOpenApi30(document: object): object {
  const { summary: _, ...info } = (document as { readonly info: { readonly summary?: string } }).info;
  return { ...(convert(document) as object), openapi: "3.0.3", info };
}

function convert(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(convert);
  if (typeof node !== "object" || node === null) return node;
  const { propertyNames: _, ...others } = node as { readonly propertyNames?: unknown; readonly type?: unknown };
  const converted = Object.fromEntries(Object.entries(others).map(([name, child]) => [name, convert(child)]));
  if (!Array.isArray(others.type)) return converted;
  const [type] = others.type.filter((name) => name !== "null");
  return { ...converted, type, nullable: others.type.includes("null") };
}
