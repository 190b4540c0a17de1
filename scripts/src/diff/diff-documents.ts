import type { OpenApiDocument, Parameter } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { diffBehavior, missing } from "./diff-behavior.ts";
import { diffConstraints } from "./diff-constraints.ts";
import { diffDeclarations } from "./diff-declarations.ts";
import { diffTexts } from "./diff-texts.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import { type SpecChange, VERDICTS } from "./spec-change.ts";

/**
 * Lists the differences between two versions of a bundled document, most serious first. The generated types show which
 * differences break TypeScript code, and the documents show the others.
 */
export async function diffDocuments(before: OpenApiDocument, after: OpenApiDocument): Promise<SpecChange[]> {
  const documents = { base: moveHeaders(before), revision: moveHeaders(after) };
  const pairs = pairOperations(documents.base, documents.revision);
  const changes = [
    ...(await diffDeclarations(documents, pairs)),
    ...pairs.flatMap((pair) => [...diffConstraints(documents, pair), ...diffBehavior(documents, pair)]),
    ...diffNames(documents),
    ...diffTexts(documents),
  ];
  const named = changes.map(({ text, ...change }) => ({ ...change, text: text.replace("`header ", "the header `") }));
  const distinct = new Map(named.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/**
 * Returns a copy of a document in which each header parameter `X` is a query parameter with the name `header X`. The
 * types that are generated from the copy then contain the headers.
 */
function moveHeaders(document: OpenApiDocument): OpenApiDocument {
  const move = (_key: string, node: Partial<Parameter> | null): unknown =>
    node?.in === "header" && node.schema ? { ...node, in: "query", name: `header ${node.name}` } : node;
  return JSON.parse(JSON.stringify(document, move)) as OpenApiDocument;
}

/** Finds added and removed server URLs and schemas. The packages export each schema as a type of the same name. */
function diffNames({ base, revision }: DocumentPair): SpecChange[] {
  const [before = [], after = []] = [base, revision].map(({ servers = [], components }) => [
    ...servers.map(({ url }) => `the server \`${url}\``),
    ...Object.keys(components?.schemas ?? {}).map((name) => `the type \`${name}\``),
  ]);
  return [
    ...missing(before, after).map((name): SpecChange => ({ verdict: "breaking", text: `${name} was removed` })),
    ...missing(after, before).map((name): SpecChange => ({ verdict: "additive", text: `${name} is new` })),
  ];
}
