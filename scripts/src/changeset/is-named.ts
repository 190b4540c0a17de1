import type { SpecChange } from "../diff/spec-change.ts";

/**
 * Returns whether a Markdown text names what changed in a code span: the field, or else anything that the change's
 * description quotes.
 */
export function isNamed({ verdict, operation = "", text, at }: SpecChange, markdown: string): boolean {
  if (verdict === "editorial") return true;
  const field = at?.field.split(/[.[\]*() ]+/).findLast((name) => name !== "");
  const quoted = listCode(text);
  const words = field ? [field] : quoted.length > 0 ? quoted : [operation];
  const named = listCode(markdown).flatMap((code) => [code, ...code.split(/[^\w.-]+/), ...code.split(/\W+/)]);
  return words.some((word) => named.includes(word));
}

/** Lists the code spans in a Markdown text. */
function listCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
}
