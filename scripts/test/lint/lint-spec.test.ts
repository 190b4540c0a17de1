import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { checkOperations } from "../../src/lint/check-operations.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";
import { readOperations } from "../../src/spec/read-operations.ts";
import { readSpec } from "../../src/spec/read-spec.ts";
import { SpecError, type SpecProblem } from "../../src/spec/spec-error.ts";
import { copyVersion, createRoot, type Edit, editSpec } from "../widgets-spec.ts";

const apiVersion = "2022-03-31";
const LINTED_DIR = `spec/${apiVersion}`;

interface Plant extends Edit {
  readonly in?: string;
  readonly from?: string;
  readonly at?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly alone?: boolean;
}

const planted = readFileSync(join(import.meta.dirname, "../fixtures/lint/planted.yaml"), "utf8");
const plants = Object.entries(parseYaml(planted) as Record<string, Omit<Plant, "file">[]>).flatMap(([file, rows]) =>
  rows.map((row) => ({
    file,
    expected: row.message ?? (row.rule?.includes(" ") ? row.rule : `[${row.rule}]`),
    ...row,
  })),
);

// Most edits of our API version are made together, since linting it takes most of the time.
const groups = Object.groupBy(plants, ({ rule, alone }, index) => (rule && !alone ? "together" : `${index}`));

test.each(
  Object.values(groups).map((group = []) => ({ group, names: group.map(({ expected }) => expected).join(", ") })),
)("lint or generate() reports the planted mistakes: $names", async ({ group }) => {
  const isLinted = group[0]?.rule !== undefined;
  const root = isLinted ? copyVersion(apiVersion) : await createRoot();
  for (const plant of group) await editSpec(root, plant, "spec");

  const problems = await (isLinted ? lintSpec(root) : findProblems(root));
  for (const { file, expected, after = "", at, in: reported = file, ...plant } of group) {
    const text = await readFile(join(root, "spec", reported), "utf8");
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: `spec/${reported}`,
        line: lineOf(text, at ?? newText(plant), reported === file ? text.indexOf(after) : 0),
        column: expect.any(Number),
        message: expect.stringContaining(expected),
      }),
    );
  }
  expect(JSON.stringify(problems)).not.toContain(root);
});

const versions = readFileSync(join(import.meta.dirname, "../fixtures/lint/versions.yaml"), "utf8");
const stages = Object.entries(parseYaml(versions) as Record<string, (Plant & { reports?: string[] })[]>);

test.each(stages)("lintSpec() lists each mistake in two API versions once, and no others: %s", async (_stage, rows) => {
  const root = copyVersion("2024-09-16", "2026-09-15");
  for (const row of rows) await editSpec(root, row, "spec");

  const problems = await lintSpec(root);
  const messages = problems.map(({ message }) => message);
  const all = rows.flatMap(({ reports, message = "" }) => reports ?? [message]);
  expect(messages.filter((message) => !all.some((one) => message.includes(one)))).toEqual([]);
  expect(all.filter((one) => !messages.some((message) => message.includes(one)))).toEqual([]);
  expect(messages, messages.join("\n")).toHaveLength(all.length);

  for (const { file, message, at, in: reported = file, ...row } of rows) {
    if (message === undefined) continue;
    const text = await readFile(join(root, "spec", reported), "utf8");
    const line = lineOf(text, at ?? newText(row), text.indexOf((reported === file ? row.after : row.from) ?? ""));
    const expected = { file: `spec/${reported}`, line, column: expect.any(Number) };
    expect(problems).toContainEqual({ ...expected, message: expect.stringContaining(message) });
  }
});

test("checkOperations() reports a lost `busy` for each operation that only a lock can reject", async () => {
  const root = copyVersion("2024-09-16");
  await editSpec(root, { file: "clusters.yaml", remove: " +busy: true\n" }, "spec/2024-09-16");
  const bundle = readSpec(join(root, "spec/2024-09-16"), root);
  const messages = checkOperations(bundle, readOperations(bundle).operations).map(({ message }) => message);
  expect(messages).toContain(
    "clusters.delete: none of the resource's waits is marked `busy`, so it cannot be locked: remove the 409 response",
  );
  expect(new Set(messages.map((message) => message.replace(/^.*: /, ""))).size).toBe(1);
});

function newText({ edit = "", add }: Pick<Plant, "edit" | "add">): string {
  return add ?? edit.replace(/^.* → /s, "");
}

function lineOf(text: string, at: string, start: number): number {
  const index = text.indexOf(at, start);
  expect(index, at).toBeGreaterThan(-1);
  return text.slice(0, index + at.trimEnd().length).split("\n").length;
}

async function findProblems(root: string): Promise<readonly SpecProblem[]> {
  const error = await generate(root).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(SpecError);
  return (error as SpecError).problems;
}

test.each(["2027-1-1", "2024-99-99"])(
  "generate() rejects the folder %s, which isn't named after a date",
  async (name) => {
    const root = await createRoot();
    await mkdir(join(root, "spec", name));
    await expect(generate(root)).rejects.toThrow(
      `spec/${name}:1:1: the folder of an API version must be named after its date`,
    );
  },
);

test("generate() reports all of a spec's problems at once", async () => {
  const root = await createRoot(
    { file: "widgets.yaml", edit: "request: page.start → request: nope" },
    { file: "widgets.item.yaml", edit: "state: [READY] → state: [READY, DONE]" },
  );
  expect((await findProblems(root)).map(({ message }) => message)).toEqual([
    expect.stringContaining("nope"),
    expect.stringContaining("DONE"),
  ]);
});

test("lintSpec() reports files that nothing reads", async () => {
  const root = copyVersion(apiVersion);
  const stray = ["notes.txt", ".a.yaml", "Old.yml", "paths/clusters.yaml", "../draft.yaml"].map((file) =>
    join(LINTED_DIR, file),
  );
  await mkdir(join(root, LINTED_DIR, "paths"));
  for (const file of stray) await writeFile(join(root, file), "paths: {}\n");
  const problems = await lintSpec(root);
  expect(problems.map(({ file }) => file).sort()).toEqual(stray.sort());
  expect(problems[0]?.message).toContain("[layout/stray]");
});
