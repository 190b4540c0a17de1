import type { ApiReference } from "./read-api.ts";

export interface TypeUses {
  readonly operations: readonly { readonly id: string; readonly location: "request" | "response" | "parameter" }[];
  readonly types: readonly string[];
}

export function findTypeUses({ document, resources }: ApiReference): ReadonlyMap<string, TypeUses> {
  const uses = new Map<string, { operations: TypeUses["operations"][number][]; types: string[] }>();
  const of = (name: string): { operations: TypeUses["operations"][number][]; types: string[] } => {
    const found = uses.get(name) ?? { operations: [], types: [] };
    uses.set(name, found);
    return found;
  };
  for (const { id, parameters, requestBody, responses } of resources.flatMap(({ operations }) => operations)) {
    for (const name of referencedTypes(parameters)) of(name).operations.push({ id, location: "parameter" });
    for (const name of referencedTypes(requestBody)) of(name).operations.push({ id, location: "request" });
    const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
    for (const name of referencedTypes(successes)) of(name).operations.push({ id, location: "response" });
  }
  for (const [type, schema] of Object.entries(document.components?.schemas ?? {})) {
    for (const name of referencedTypes(schema)) if (name !== type) of(name).types.push(type);
  }
  return uses;
}

/** Returns the names of the types that part of an OpenAPI document refers to directly. */
function referencedTypes(node: unknown): Set<string> {
  const text = JSON.stringify(node) ?? "";
  return new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string));
}
