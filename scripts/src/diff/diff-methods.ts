import { isDeepStrictEqual } from "node:util";
import type { OperationPair } from "../spec/list-operations.ts";
import { canBeLocked, findSuccess, type Operation } from "../spec/list-operations.ts";
import type { FieldValues, OpenApiDocument, Schema, WaitNode } from "../spec/openapi-document.ts";
import { itemAt } from "../spec/schema-fields.ts";
import { compare, type Documents, diffBodies } from "./diff-values.ts";
import { type Finding, missing, type Report } from "./spec-change.ts";

/** Reports changes to a method's options and to how callers iterate over its results. */
export function diffMethod(
  documents: Documents,
  report: Report,
  { base, revision }: OperationPair,
  [before, after]: readonly [before: readonly Operation[], after: readonly Operation[]],
): void {
  const [adopt, newAdopt] = [base.node["x-adopt"], revision.node["x-adopt"]];
  const [pages, newPages] = [base.node["x-pagination"], revision.node["x-pagination"]];
  diffOption(report, "onUnknownOutcome", adopt, newAdopt);
  diffOption(report, "whenBusy", canBeLocked(base, before), canBeLocked(revision, after));
  if (adopt && newAdopt && !isDeepStrictEqual(adopt, newAdopt))
    report("additive: changes how it finds the new resource after a lost response");
  if (pages && !newPages) report("breaking: can no longer be iterated");
  if (!pages && newPages) report("additive: can be iterated");
  if (!pages || !newPages || isDeepStrictEqual(pages, newPages)) return;
  report("additive: requests pages in a different way");
  const findings: Finding[] = [];
  diffResults(documents, (finding) => findings.push(finding), [base, pages.items], [revision, newPages.items]);
  if (findings.length > 0) report("breaking: iterates over different items");
}

function diffOption(report: Report, name: string, before: unknown, after: unknown): void {
  if (before && !after) report(`breaking: no longer accepts the option \`${name}\``);
  if (!before && after) report(`additive: accepts the option \`${name}\``);
}

/** An operation, and the response field that its method returns. Without a field, it returns the whole response. */
type Result = readonly [operation: Operation, list: string | undefined];

/** If a method now returns a different field of the response, compares the two fields' types. */
function diffResults(documents: Documents, report: Report, before: Result, after: Result): void {
  if (before[1] === after[1]) return;
  const read = (document: OpenApiDocument, [operation, list]: Result): Schema | undefined => {
    const body = findSuccess(operation)?.media.schema;
    return list === undefined ? body : itemAt(document, body, list);
  };
  const comparison = compare(documents, report, "received");
  diffBodies(comparison, read(documents.base, before), read(documents.revision, after));
}

/** A method that polls an operation, such as `clusters.waitUntilReady`. */
export interface Wait {
  readonly name: string;
  readonly operation: Operation;
  readonly node: WaitNode;
}

/** Lists the methods that poll operations, keyed by full name. */
export function listWaits(operations: readonly Operation[]): Readonly<Record<string, Wait>> {
  const waits = operations.flatMap((operation) =>
    Object.entries(operation.node["x-waits"] ?? {}).map(([name, node]): Wait => ({ name, operation, node })),
  );
  return Object.fromEntries(waits.map((wait) => [wait.operation.id.replace(/[^.]*$/, wait.name), wait]));
}

/**
 * Reports changes to a wait's parameters and result, and to when it ends.
 *
 * @param reportEnd reports changes to when the wait ends, which count as changes to the operation that it polls
 */
export function diffWait(documents: Documents, report: Report, reportEnd: Report, before: Wait, after: Wait): void {
  const [{ item, ...old }, { item: newItem, ...next }] = [before.node, after.node];
  if (item && item.by !== newItem?.by) report(`breaking: no longer accepts \`${item.by}\``);
  if (newItem && item?.by !== newItem.by) report(`breaking: requires \`${newItem.by}\``);
  if (old.gone && !next.gone) report("additive: responds with the body");
  if (!old.gone && next.gone) report("breaking: no longer responds with the body");
  diffResults(documents, report, [before.operation, item?.among], [after.operation, newItem?.among]);

  const ended = missing(listEnds(old), listEnds(next));
  const failed = missing(listValues(old.fails), listValues(next.fails));
  for (const end of ended) reportEnd(`breaking: no longer counts ${end} as the end of \`${after.name}\``);
  for (const end of failed) reportEnd(`breaking: no longer counts ${end} as a failure of \`${after.name}\``);
  const isOther = !isDeepStrictEqual({ ...before.node, description: "" }, { ...after.node, description: "" });
  if (isOther && ended.length + failed.length === 0) reportEnd(`additive: changes how \`${after.name}\` waits`);
}

function listEnds({ until, gone }: Pick<WaitNode, "until" | "gone">): string[] {
  return [...listValues(until), ...(gone ? ["a 404"] : [])];
}

function listValues(fields: FieldValues = {}): string[] {
  return Object.entries(fields).flatMap(([field, values]) => values.map((value) => `\`${field}: ${value}\``));
}
