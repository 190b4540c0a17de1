import type { OpenApiDocument, Schema } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";
import type { Finding } from "./spec-change.ts";
import type { DocumentPair, SchemaPair } from "./walk-schemas.ts";

interface TypeFacts {
  /** In order; empty where anything goes. */
  readonly types: readonly string[];
  readonly format: string | undefined;
}

/** Formats that hold everything that another one holds. */
const WIDER: Readonly<Record<string, string>> = { int32: "int64", float: "double" };

/** Finds fields of another type than before; what callers send may widen, and what readers get may narrow. */
export function typeChanges(documents: DocumentPair, pair: SchemaPair, side: "sent" | "answered"): Finding[] {
  const { field, base, revision } = pair;
  const [before, after] = [readType(documents.base, base), readType(documents.revision, revision)];
  if (nameOf(before) === nameOf(after)) return [];
  const fits = side === "sent" ? isWithin(before, after) : isWithin(after, before);
  const does = side === "sent" ? "accepts" : "answers with";
  const what = field ? `\`${field}\`` : "the whole";
  return [[fits ? "additive" : "breaking", `${does} ${what} as ${nameOf(after)}, and not ${nameOf(before)}`]];
}

function readType(document: OpenApiDocument, schema: Schema): TypeFacts {
  return { types: [...new Set(listTypes(document, schema))].sort(), format: schema.format };
}

/** The types of a schema; whether `null` is one of them is another question. */
function listTypes(document: OpenApiDocument, schema: Schema): string[] {
  const { type = [], anyOf = [], oneOf = [], allOf = [] } = resolveSchema(document, schema);
  const parts = [...anyOf, ...oneOf, ...allOf].flatMap((part) => listTypes(document, part));
  return [...[type].flat(), ...parts].filter((name) => name !== "null");
}

/** Tells whether every value of one type is a value of another. */
function isWithin(inner: TypeFacts, outer: TypeFacts): boolean {
  const isIn = (type: string): boolean =>
    outer.types.includes(type) || (type === "integer" && outer.types.includes("number"));
  const fits = outer.types.length === 0 || (inner.types.length > 0 && inner.types.every(isIn));
  return fits && [undefined, inner.format, WIDER[inner.format ?? ""]].includes(outer.format);
}

function nameOf({ types, format }: TypeFacts): string {
  const name = types.join(" or ") || "anything";
  return format ? `${name} (${format})` : name;
}
