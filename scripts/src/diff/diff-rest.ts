import { dereference, isReference } from "../spec/dereference.ts";
import type { Operation } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { withoutTexts } from "./separate-texts.ts";
import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** Lists whose order says nothing. */
const SETS = new Set(["required", "enum", "type"]);

/**
 * Finds operations that aren't what they were although nothing else was found of them, so that no change goes untold.
 * What would break has a rule of its own, here or in the engine; this is for bounds of answers and the like.
 */
export function diffRest(documents: DocumentPair, found: readonly SpecChange[]): SpecChange[] {
  const told = new Set(found.map(({ operation }) => operation));
  return pairOperations(documents.base, documents.revision)
    .filter(({ id }) => !told.has(id))
    .flatMap((pair): SpecChange[] => {
      const place = firstDifference(shapeOf(documents.base, pair.base), shapeOf(documents.revision, pair.revision));
      const text = `is described otherwise at \`${place?.join(".")}\``;
      return place ? [{ verdict: "additive", audience: "readers", operation: pair.id, text }] : [];
    });
}

function shapeOf(document: OpenApiDocument, operation: Operation): unknown {
  const { tags, security, operationId, ...rest } = operation.node;
  const parameters = Object.fromEntries(operation.parameters.map((one) => [`${one.in} ${one.name}`, one]));
  return withoutTexts(expand(document, { ...rest, parameters }, []));
}

function expand(document: OpenApiDocument, node: unknown, within: readonly unknown[]): unknown {
  if (Array.isArray(node)) return node.map((item) => expand(document, item, within));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...own } = node as Record<string, unknown>;
  const target = isReference(node) ? (dereference(document, node) as object) : {};
  if (within.includes(target)) return { $ref };
  const entries = Object.entries({ ...target, ...own }).map(([key, value]) => [
    key,
    SETS.has(key) && Array.isArray(value) ? [...value].sort() : expand(document, value, [...within, target]),
  ]);
  return Object.fromEntries(entries);
}

/** The way to the first place where two values differ; `undefined` where they don't. */
function firstDifference(base: unknown, revision: unknown): string[] | undefined {
  if (base === revision) return undefined;
  if (typeof base !== "object" || typeof revision !== "object" || !base || !revision) return [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(revision)])) {
    const place = firstDifference(base[key as keyof typeof base], revision[key as keyof typeof revision]);
    if (place) return [key, ...place];
  }
  return undefined;
}
