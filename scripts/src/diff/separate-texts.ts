const TEXTS = new Set(["description", "summary", "title", "example", "examples", "tags", "externalDocs"]);

/** Keys whose children are named by the author: there, `description` is a name like any other. */
const NAMING = new Set(["properties", "patternProperties", "schemas", "headers", "parameters", "responses", "x-waits"]);

/** Copies a node of a document without what is only said about the API. */
export function withoutTexts(node: unknown, named = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => named || !TEXTS.has(key));
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutTexts(child, names(key, named))]));
}

/** Tells whether the same is said about everything that two versions of a node have in common. */
export function saysTheSame(base: unknown, revision: unknown, named = false): boolean {
  if (Array.isArray(base) && Array.isArray(revision)) {
    return base.every((item) => {
      const twin = revision.find((other) => keyOf(other) === keyOf(item));
      return twin === undefined || saysTheSame(item, twin);
    });
  }
  if (typeof base !== "object" || typeof revision !== "object" || !base || !revision) return true;
  const before = base as Record<string, unknown>;
  const after = revision as Record<string, unknown>;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((key) =>
    !named && TEXTS.has(key)
      ? JSON.stringify(before[key]) === JSON.stringify(after[key])
      : saysTheSame(before[key], after[key], names(key, named)),
  );
}

function names(key: string, named: boolean): boolean {
  return !named && NAMING.has(key);
}

/** Finds an item of a list again although others came or went: parameters by their names, and anything else by its shape. */
function keyOf(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  return "name" in item ? item.name : JSON.stringify(withoutTexts(item));
}
