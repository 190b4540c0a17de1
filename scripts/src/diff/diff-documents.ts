import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import type { SchemaTypesOptions } from "../typescript/schema-types.ts";
import { diffBehavior, missing, toTitle } from "./diff-behavior.ts";
import { diffConstraints } from "./diff-constraints.ts";
import { diffDeclarations } from "./diff-declarations.ts";
import { diffTexts } from "./diff-texts.ts";
import { memoize } from "./memoize.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import { type SpecChange, VERDICTS } from "./spec-change.ts";

/**
 * Lists the differences between two versions of a bundled document, most serious first. The generated types show which
 * differences break TypeScript code, and the documents show the others.
 */
export function diffDocuments(before: OpenApiDocument, after: OpenApiDocument): SpecChange[] {
  const documents = { base: moveOnce(before), revision: moveOnce(after) };
  const changes = [...diffOperations(documents), ...diffSchemas(documents), ...diffTexts(documents)];
  const distinct = new Map(changes.map(({ at, ...change }) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Lists the differences that affect requests and responses. Expects documents from {@link moveHeaders}. */
export function diffOperations(documents: DocumentPair, options?: SchemaTypesOptions): SpecChange[] {
  const pairs = pairOperations(documents.base, documents.revision);
  const changes = [
    ...diffDeclarations(documents, pairs, options),
    ...pairs.flatMap((pair) => [...diffConstraints(documents, pair), ...diffBehavior(documents, pair)]),
    ...diffServers(documents),
  ];
  return changes.map(({ text, ...change }) => ({ ...change, text: text.replace(/`(header|cookie) /, "the $1 `") }));
}

/**
 * Returns a copy of a document in which each header and cookie `X` is a query parameter named `header X` or `cookie X`,
 * so that the generated types contain headers and cookies. A parameter with a media type gets the media type's schema.
 */
export function moveHeaders(document: OpenApiDocument): OpenApiDocument {
  const move = (_key: string, node: Partial<Parameter> | null): unknown => {
    if (!node?.in || !node.name || !(node.schema ?? node.content)) return node;
    const { content, ...parameter } = node;
    const schema = node.schema ?? Object.values(content ?? {})[0]?.schema;
    const isMoved = node.in === "header" || node.in === "cookie";
    const name = node.in === "header" ? toTitle(node.name) : node.name;
    return { ...parameter, schema, ...(isMoved && { in: "query", name: `${node.in} ${name}` }) };
  };
  return JSON.parse(JSON.stringify(document, move)) as OpenApiDocument;
}

const moveOnce = memoize(moveHeaders);

function diffServers({ base, revision }: DocumentPair): SpecChange[] {
  const [before = [], after = []] = [base, revision].map(({ servers = [] }) =>
    servers.map(({ url }) => `server \`${url}\``),
  );
  return diffNames(before, after);
}

/** Finds added and removed schemas. The packages export each as a type with the same name. */
function diffSchemas({ base, revision }: DocumentPair): SpecChange[] {
  const [before = [], after = []] = [base, revision].map(({ components }) =>
    Object.keys(components?.schemas ?? {}).map((name) => `type \`${name}\``),
  );
  return diffNames(before, after);
}

function diffNames(before: readonly string[], after: readonly string[]): SpecChange[] {
  return [
    ...missing(before, after).map((name): SpecChange => ({ verdict: "breaking", text: `the ${name} was removed` })),
    ...missing(after, before).map((name): SpecChange => ({ verdict: "additive", text: `the ${name} is new` })),
  ];
}
