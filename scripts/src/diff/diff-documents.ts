import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { diffBehavior, diffServers } from "./diff-behavior.ts";
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
    ...diffServers(documents),
    ...diffSchemaNames(documents),
    ...diffTexts(documents),
  ];
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Finds added and removed schemas. The packages export each schema as a type of the same name. */
function diffSchemaNames({ base, revision }: DocumentPair): SpecChange[] {
  const [before, after] = [base, revision].map(({ components }) => Object.keys(components?.schemas ?? {}));
  const missing = (from: string[] = [], within: string[] = []): string[] =>
    from.filter((name) => !within.includes(name));
  return [
    ...missing(before, after).map(
      (name): SpecChange => ({ verdict: "breaking", text: `the type \`${name}\` was removed` }),
    ),
    ...missing(after, before).map((name): SpecChange => ({ verdict: "additive", text: `the type \`${name}\` is new` })),
  ];
}
