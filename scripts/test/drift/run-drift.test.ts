import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { beforeEach, expect, test, vi } from "vitest";
import { compareVersion } from "../../src/drift/find-drift.ts";
import { runDrift } from "../../src/drift/run-drift.ts";
import { readRecorded } from "../../src/drift/vendor-facts.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";
import type { OpenApiDocument } from "../../src/spec/openapi-document.ts";
import { addFiles, copyVersion, createRoot, type Edit, editSpec, VERSION_DIR } from "../widgets-spec.ts";
import { EXTRA, writeVendor } from "./write-vendor.ts";

beforeEach(() => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

const printed = (): string => vi.mocked(console.log).mock.calls.flat().join("\n");

test("with a source, runDrift() prints new differences, and says if the source differs from the recorded facts", async () => {
  const root = await createRoot();
  expect(await runDrift(root, await writeVendor(root, {}), { record: true })).toBe(0);
  vi.mocked(console.log).mockClear();
  expect(await runDrift(root, await writeVendor(root, EXTRA))).toBe(1);
  expect(printed()).toMatch(/^# 2020-01-01\n\n## Differences[\s\S]*\| `GET \/extra: was removed` \| breaking \|/);
  expect(printed()).toContain(
    "\n\nCorrect the spec, or put the reason for a difference into `spec/2020-01-01/known-differences`.",
  );
  expect(printed()).toMatch(/since it was recorded: run `pnpm spec drift \S.*vendor.json --record`\./);
});

test("without a source, runDrift() compares the spec with the recorded facts, which contain no text of the vendor", async () => {
  const root = await createRoot();
  await runDrift(root, await writeVendor(root, {}), { record: true });
  expect(await runDrift(root)).toBe(0);
  const facts = await readFile(join(root, VERSION_DIR, "vendor-facts.json"), "utf8");
  expect(facts).toContain('"/widgets/{widget_id}": {');
  expect(facts).not.toMatch(/Lists the widgets|description|summary|example/);

  await editSpec(root, { file: "widgets.yaml", edit: "[ADMIN, READ] → [ADMIN, LOOK]" });
  expect(await runDrift(root)).toBe(1);
  expect(printed()).toContain("`widgets.list: no longer allows a caller with READ`");

  // Versions without recorded facts are named last, after the differences of all others.
  await addFiles(root, {});
  vi.mocked(console.log).mockClear();
  expect(await runDrift(root)).toBe(1);
  expect(printed()).toMatch(
    /`widgets.list: no longer allows[\s\S]*# 2021-01-01\n\nThe vendor's document is not recorded yet: run `pnpm spec drift <document> --record`/,
  );
});

interface Mistake extends Edit {
  readonly finds: readonly string[];
  readonly stale?: readonly string[];
}

test("the comparison with the recorded facts finds exactly the planted mistakes, and lint none of them", async () => {
  const text = readFileSync(join(import.meta.dirname, "../fixtures/drift/planted.yaml"), "utf8");
  const mistakes = parseYaml(text) as Mistake[];
  const root = copyVersion("2024-09-16");
  for (const mistake of mistakes) await editSpec(root, mistake, "spec");

  const facts = (await readRecorded(root, "2024-09-16")) as OpenApiDocument;
  const { unexplained, stale } = await compareVersion(root, "2024-09-16", facts);
  expect(unexplained.map(({ key }) => key).sort()).toEqual(mistakes.flatMap(({ finds }) => finds).sort());
  expect(stale.map(({ key }) => key)).toEqual(mistakes.flatMap(({ stale = [] }) => stale));
  expect(await lintSpec(root)).toEqual([]);
});
