import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { diffExtensions } from "./diff-extensions.ts";
import { diffPlaces, findMoves, withoutMoves } from "./diff-places.ts";
import { diffRest } from "./diff-rest.ts";
import { diffSchemas } from "./diff-schemas.ts";
import { diffSecurity } from "./diff-security.ts";
import { diffServers } from "./diff-servers.ts";
import { diffTexts } from "./diff-texts.ts";
import { diffTypes } from "./diff-types.ts";
import { plainSchemas } from "./plain-schemas.ts";
import { runEngine } from "./run-engine.ts";
import { type SpecChange, VERDICTS } from "./spec-change.ts";

/** Lists how two versions of a bundled document differ, the gravest first. */
export async function diffDocuments(base: OpenApiDocument, revision: OpenApiDocument): Promise<SpecChange[]> {
  const documents = { base: plainSchemas(base), revision: plainSchemas(revision) };
  const pairs = pairOperations(documents.base, documents.revision);
  const moves = findMoves(documents);
  const found = [
    ...withoutMoves(await runEngine(documents.base, documents.revision), moves),
    ...diffPlaces(documents),
    ...pairs.flatMap(diffExtensions),
    ...pairs.flatMap((pair) => [...diffSecurity(documents, pair), ...diffSchemas(documents, pair)]),
    ...diffServers(documents),
    ...diffTypes(documents),
  ];
  const changes = [...found, ...diffRest(documents, found), ...diffTexts({ base, revision })];
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
