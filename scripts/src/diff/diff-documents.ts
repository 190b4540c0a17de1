import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { diffBehavior } from "./diff-behavior.ts";
import { diffConstraints } from "./diff-constraints.ts";
import { diffDeclarations } from "./diff-declarations.ts";
import { diffTexts } from "./diff-texts.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import { type SpecChange, VERDICTS } from "./spec-change.ts";

/**
 * Lists the differences between two versions of a bundled document, most serious first. The generated types decide
 * whether a difference breaks TypeScript code. The documents add the differences that types do not show.
 */
export function diffDocuments(base: OpenApiDocument, revision: OpenApiDocument): SpecChange[] {
  const documents = { base, revision };
  const pairs = pairOperations(base, revision);
  const changes = [
    ...diffDeclarations(documents, pairs),
    ...pairs.flatMap((pair) => [...diffConstraints(documents, pair), ...diffBehavior(documents, pair)]),
    ...diffNames(documents),
    ...diffTexts(documents),
  ];
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Finds added and removed server URLs and schemas. The packages export each schema as a type of the same name. */
function diffNames({ base, revision }: DocumentPair): SpecChange[] {
  const [before = [], after = []] = [base, revision].map(({ servers = [], components }) => [
    ...servers.map(({ url }) => ({ gone: `the API is no longer at \`${url}\``, isNew: `the API is at \`${url}\`` })),
    ...Object.keys(components?.schemas ?? {}).map((name) => ({
      gone: `the type \`${name}\` was removed`,
      isNew: `the type \`${name}\` is new`,
    })),
  ]);
  const missing = (from: typeof before, within: typeof before): typeof before =>
    from.filter(({ gone }) => !within.some((other) => other.gone === gone));
  return [
    ...missing(before, after).map(({ gone }): SpecChange => ({ verdict: "breaking", text: gone })),
    ...missing(after, before).map(({ isNew }): SpecChange => ({ verdict: "additive", text: isNew })),
  ];
}
