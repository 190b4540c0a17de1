/**
 * Writes a document as JSON with a line for each operation and component, so that a diff shows which of them changed.
 */
export function toLines(document: object): string {
  return `${writeLines(document, 3)}\n`;
}

function writeLines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}: ${writeLines(child, depth - 1)}`);
  return `{\n${lines.join(",\n")}\n}`;
}
