import { wrapText } from "./doc-comment.ts";

/**
 * Moves descriptions into `summary`, for which openapi-typescript writes comments without a `@description` tag. Wraps
 * them to the width of our code.
 */
export function shapeComments(node: unknown, seen: Set<unknown> = new Set()): void {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  const text = node as { description?: unknown; summary?: unknown; title?: unknown };
  if (typeof text.description === "string") {
    const paragraphs = [text.summary, text.description].filter((part) => typeof part === "string");
    text.summary = wrapText(paragraphs.join("\n\n"), 7).join("\n");
    delete text.description;
  }
  for (const child of Object.values(node)) shapeComments(child, seen);
}
