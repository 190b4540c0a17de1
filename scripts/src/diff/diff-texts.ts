import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { saysTheSame } from "./separate-texts.ts";
import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** A part of a document of which something is said. */
interface Place {
  readonly operation?: string;
  readonly node: unknown;
}

/** Finds the operations, the components and the title page whose words or examples changed. */
export function diffTexts({ base, revision }: DocumentPair): SpecChange[] {
  const before = listPlaces(base);
  return [...listPlaces(revision)].flatMap(([name, { operation, node }]): SpecChange[] => {
    const old = before.get(name);
    if (!old || saysTheSame(old.node, node)) return [];
    const says = "has other words or examples";
    return [{ verdict: "editorial", audience: "readers", operation, text: operation ? says : `${name} ${says}` }];
  });
}

function listPlaces(document: OpenApiDocument): Map<string, Place> {
  const { info, tags, servers, components = {} } = document;
  const places = new Map<string, Place>([["the title page", { node: { example: info, tags, servers } }]]);
  for (const { id, node } of listOperations(document)) places.set(id, { operation: id, node });
  for (const [section, entries] of Object.entries(components)) {
    for (const [name, entry] of Object.entries(entries)) {
      // An example is all text; of anything else it is what stands at the keys that describe.
      places.set(`\`${name}\``, { node: section === "examples" ? { example: entry } : entry });
    }
  }
  return places;
}
