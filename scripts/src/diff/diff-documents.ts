import { listOperations } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { pairOperations } from "../spec/pair-operations.ts";
import { collectNodes } from "../typescript/collect-nodes.ts";
import { diffHttp } from "./diff-http.ts";
import { diffMethod, diffWait, listWaits } from "./diff-methods.ts";
import { diffTexts } from "./diff-texts.ts";
import type { Documents } from "./diff-values.ts";
import { missing, pairKeys, reportTo, type SpecChange, VERDICTS, type Verdict } from "./spec-change.ts";

/** Lists the differences between two versions of a document, most serious first. */
export function diffDocuments(base: OpenApiDocument, revision: OpenApiDocument): SpecChange[] {
  const changes = [...diffOperations(base, revision), ...diffTexts(base, revision)];
  // The packages export each schema as a type with the same name.
  const schemas = [base, revision].map(({ components }) => Object.keys(components?.schemas ?? {}));
  diffNames(changes, schemas, "type");
  const distinct = new Map(changes.map((change) => [`${change.verdict} ${change.operation} ${change.text}`, change]));
  return [...distinct.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Lists the differences that affect requests, responses and the client's methods. */
export function diffOperations(base: OpenApiDocument, revision: OpenApiDocument, hasOpenEnums = true): SpecChange[] {
  const changes: SpecChange[] = [];
  const received = new Set([base, revision].flatMap((document) => [...collectNodes(document).responses]));
  const documents: Documents = { base, revision, hasOpenEnums, received };
  const [before, after] = [listOperations(base), listOperations(revision)];
  const pairs = pairOperations(base, revision);
  const kept = new Set(pairs.flatMap((pair) => [pair.base.id, pair.revision.id]));
  const ids = [before, after].map((operations) => operations.map(({ id }) => id).filter((id) => !kept.has(id)));
  diffNames(changes, ids);
  for (const pair of pairs) {
    diffHttp(documents, reportTo(changes, pair.id), pair);
    diffMethod(documents, reportTo(changes, pair.id), pair, [before, after]);
  }
  const waits = [before, after].map(listWaits);
  diffNames(changes, waits.map(Object.keys));
  for (const [id, old, next] of pairKeys(waits[0], waits[1])) {
    if (old && next) diffWait(documents, reportTo(changes, id), reportTo(changes, next.operation.id), old, next);
  }
  const servers = [base, revision].map(({ servers = [] }) => servers.map(({ url }) => url));
  diffNames(changes, servers, "server");
  return changes;
}

/** Finds names that were added or removed: those of operations, or of something else that `kind` says. */
function diffNames(changes: SpecChange[], [before, after]: readonly (readonly string[])[], kind?: string): void {
  const add = (verdict: Verdict, name: string, what: string): void =>
    reportTo(changes, kind ? undefined : name)(`${verdict}: ${kind ? `the ${kind} \`${name}\` ` : ""}${what}`);
  for (const name of missing(before, after)) add("breaking", name, "was removed");
  for (const name of missing(after, before)) add("additive", name, "is new");
}
