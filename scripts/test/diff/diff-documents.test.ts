import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../src/diff/diff-documents.ts";
import { gravestVerdict, type SpecChange, type Verdict } from "../../src/diff/spec-change.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { mergePatch } from "../spec/merge-patch.ts";

/**
 * Two versions of a document and the changes between them. `before` is a merge patch on `base.yaml`, and leads to the
 * first version. `after` is a merge patch on the first version.
 */
interface Pair {
  readonly name: string;
  readonly before?: object;
  readonly after: object;
  /** All expected changes, as text. */
  readonly finds?: readonly string[];
  /** The expected verdict on the most serious change. Tested only if `finds` is absent. */
  readonly verdict?: Verdict;
}

const folder = join(import.meta.dirname, "../fixtures/spec-diff");
const base = readYaml("base.yaml");

describe.each(globSync("!(base).yaml", { cwd: folder }).sort())("%s", (file) => {
  test.each(readYaml(file) as Pair[])("diffDocuments() reports $name", ({ before, after, finds, verdict }) => {
    // Shares `base` between pairs, since its types are then generated only once.
    const old = before ? mergePatch(base, before) : base;
    const changes = diffDocuments(old as OpenApiDocument, mergePatch(old, after) as OpenApiDocument);
    if (finds) expect(changes.map(toLine).sort()).toEqual([...finds].sort());
    else expect({ verdict: gravestVerdict(changes), of: changes.map(toLine) }).toMatchObject({ verdict });
  });
});

function toLine({ verdict, operation, text }: SpecChange): string {
  return `${verdict}: ${operation ? `\`${operation}\` ` : ""}${text}`;
}

function readYaml(file: string): unknown {
  return parseYaml(readFileSync(join(folder, file), "utf8"));
}
