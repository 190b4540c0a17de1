import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../src/diff/diff-documents.ts";
import { gravestVerdict, type SpecChange, type Verdict } from "../../src/diff/spec-change.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { mergePatch, readPatches, toPatch } from "../spec/merge-patch.ts";

/**
 * Two versions of a document and the changes between them. `before` is a merge patch on `base.yaml`, and leads to the
 * first version. `after` is a merge patch on the first version. `toPatch()` explains the form of both.
 *
 * A pair is described under the verdict on its most serious change, or under `name` with all changes in `finds`.
 */
interface Pair extends Readonly<Partial<Record<Verdict | "nothing" | "name", string>>> {
  readonly before?: object;
  readonly after: object;
  readonly finds?: readonly string[];
}

const folder = join(import.meta.dirname, "../fixtures/spec-diff");
const base = readPatches(join(folder, "base.yaml"));

describe.each(globSync("!(base).yaml", { cwd: folder }).sort())("%s", (file) => {
  const pairs = (readPatches(join(folder, file)) as Pair[]).map(({ before, after, finds, ...described }) => {
    const [verdict, text = ""] = Object.entries(described).flat();
    return { verdict, text: finds ? text : `${verdict} for ${text}`, before, after, finds };
  });
  test.each(pairs)("diffDocuments() reports $text", ({ verdict, before, after, finds }) => {
    // Shares `base` between pairs, since its types are then generated only once.
    const old = before ? mergePatch(base, toPatch(before)) : base;
    const changes = diffDocuments(old as OpenApiDocument, mergePatch(old, toPatch(after)) as OpenApiDocument);
    const of = changes.map(toLine);
    if (finds) expect(of.sort()).toEqual([...finds].sort());
    else expect({ verdict: gravestVerdict(changes) ?? "nothing", of }).toMatchObject({ verdict });
  });
});

function toLine({ verdict, operation, text }: SpecChange): string {
  return `${verdict}: ${operation ? `\`${operation}\` ` : ""}${text}`;
}
