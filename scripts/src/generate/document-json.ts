import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { isObject } from "../spec/visit-nodes.ts";

/** How many objects deep a part of the document gets a line for each value. */
const DEPTHS: Readonly<Record<string, number>> = { paths: 1, components: 2 };

/** Writes a document as JSON with a line for each path and component, so that a diff starts with what changed. */
export function documentJson(document: OpenApiDocument): string {
  return `${writeLines(Object.entries(document), (key) => DEPTHS[key] ?? 0)}\n`;
}

function writeLines(entries: readonly [string, unknown][], depthOf: (key: string) => number): string {
  const lines = entries.map(([key, value]) => {
    const depth = depthOf(key);
    const isExpanded = depth > 0 && isObject(value);
    const text = isExpanded ? writeLines(Object.entries(value), () => depth - 1) : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}
