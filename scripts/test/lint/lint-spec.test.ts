import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";
import { SpecError, type SpecProblem } from "../../src/spec/spec-error.ts";
import { copyVersion, createRoot, editSpec } from "../widgets-spec.ts";

const apiVersion = "2022-03-31";
const LINTED_DIR = `spec/${apiVersion}`;
const LIST = "widgets.yaml";
const ITEM = "widgets.item.yaml";

interface Plant {
  readonly after?: string;
  readonly find?: string;
  readonly remove?: string;
  readonly replace?: string;
  readonly in?: string;
  readonly from?: string;
  readonly at?: string;
  readonly rule?: string;
  readonly message?: string;
  readonly alone?: boolean;
}

const planted = readFileSync(join(import.meta.dirname, "../fixtures/lint/planted.yaml"), "utf8");
const plants = Object.entries(parseYaml(planted) as Record<string, Plant[]>).flatMap(([file, rows]) =>
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
  for (const plant of group) await makeMistake(root, plant);

  const problems = await (isLinted ? lintSpec(root) : findProblems(root));
  for (const { file, expected, after = "", replace = "", at = replace, in: reported = file } of group) {
    const text = await readFile(join(root, "spec", reported), "utf8");
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: `spec/${reported}`,
        line: lineOf(text, at, reported === file ? text.indexOf(after) : 0),
        column: expect.any(Number),
        message: expect.stringContaining(expected),
      }),
    );
  }
  expect(JSON.stringify(problems)).not.toContain(root);
});

const patches = readFileSync(join(import.meta.dirname, "../fixtures/lint/patches.yaml"), "utf8");
const stages = Object.entries(parseYaml(patches) as Record<string, (Plant & { file: string; message: string })[]>);

test.each(stages)("lintSpec() lists each mistake in two API versions once: %s", async (_stage, rows) => {
  const root = copyVersion("2024-09-16", "2026-09-15");
  for (const row of rows) await makeMistake(root, row);

  const problems = await lintSpec(root);
  for (const { file, message, replace = "", at = replace, in: reported = file, ...row } of rows) {
    const text = await readFile(join(root, "spec", reported), "utf8");
    const line = lineOf(text, at, text.indexOf((reported === file ? row.after : row.from) ?? ""));
    const expected = { file: `spec/${reported}`, line, column: expect.any(Number) };
    expect(problems).toContainEqual({ ...expected, message: expect.stringContaining(message) });
  }
  const messages = problems.map(({ message }) => message);
  expect(messages, messages.join("\n")).toHaveLength(rows.length);
});

const semantics = readFileSync(join(import.meta.dirname, "../fixtures/lint/semantics.yaml"), "utf8");

test("lintSpec() reports mistakes in what the client does with an operation", async () => {
  const tables = parseYaml(semantics) as Record<string, (Plant & { file: string; reports: string[] })[]>;
  const rows = Object.values(tables).flat();
  const root = copyVersion("2024-09-16", "2026-09-15");
  for (const row of rows) await makeMistake(root, row);

  const messages = (await lintSpec(root)).map(({ message }) => message);
  const expected = rows.flatMap(({ reports }) => reports);
  expect(messages.filter((message) => !expected.some((one) => message.startsWith(one)))).toEqual([]);
  expect(expected.filter((one) => !messages.some((message) => message.startsWith(one)))).toEqual([]);
});

test("lintSpec() reports a lost `busy` for each operation that only a lock can reject", async () => {
  const root = copyVersion("2024-09-16");
  await makeMistake(root, { file: "2024-09-16/clusters.yaml", find: "          busy: true\n" });
  const messages = (await lintSpec(root)).map(({ message }) => message);
  expect(messages).toContain(
    "clusters.delete: only a lock can reject this, but no wait for the resource is marked `busy`",
  );
  expect(new Set(messages.map((message) => message.replace(/^.*: /, ""))).size).toBe(1);
});

async function makeMistake(
  root: string,
  { file, after = "", remove = "", find, replace = "" }: Plant & { readonly file: string },
): Promise<void> {
  const path = join(root, "spec", file);
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  expect(text.includes(after), after).toBe(true);
  const start = text.indexOf(after);
  const edited = text.slice(start).replace(find ?? new RegExp(remove), () => replace);
  expect(edited, `${find ?? remove} in ${file}`).not.toBe(text.slice(start));
  await writeFile(path, text.slice(0, start) + edited);
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

describe("generating", () => {
  test("generate() rejects a folder that isn't named after a date", async () => {
    const root = await createRoot();
    await mkdir(join(root, "spec/2027-1-1"));
    await expect(generate(root)).rejects.toThrow(
      "spec/2027-1-1:1:1: the folder of an API version is named after its date",
    );
  });

  test("generate() rejects a response component that operations use for several statuses", async () => {
    const failure = '        "409": { $ref: "#/components/responses/Missing" }\n';
    const found = failure.replace("409", "404");
    const root = await createRoot(
      {
        file: "components.yaml",
        find: "components:\n",
        replace: "components:\n  responses: { Missing: { description: It is not there. } }\n",
      },
      { file: LIST, find: "      responses:\n", replace: `      responses:\n${found}` },
      { file: ITEM, find: "      responses:\n", replace: `      responses:\n${found}` },
      {
        file: ITEM,
        find: '        "204": { description: Done. }\n    delete:',
        replace: `        "204": { description: Done. }\n${failure}    delete:`,
      },
    );
    await expect(generate(root)).rejects.toThrow(
      "widgets.label: 409 refers to Missing, the response of 404: refer to another",
    );
  });

  test("generate() rejects a parameter name that occurs in path, query and body", async () => {
    const root = await createRoot(
      {
        file: ITEM,
        find: "schema: { type: array, items: { type: string } }",
        replace: 'schema: { $ref: "#/components/schemas/Shared" }',
      },
      { file: "components.yaml", find: "mode:", replace: "widget_id: { type: string }\n        mode:" },
    );
    await expect(generate(root)).rejects.toThrow(
      /widgets\.item\.yaml:\d+:7: widgets\.label: widget_id is in the path and in the body, but a call has one parameter for each name/,
    );
  });

  test("generate() reports all of a spec's problems at once", async () => {
    const root = await createRoot(
      { file: LIST, find: "request: page.start", replace: "request: nope" },
      { file: ITEM, find: "state: [READY]", replace: "state: [READY, DONE]" },
    );
    await expect(generate(root)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("nope") }, { message: expect.stringContaining("DONE") }],
    });
  });
});

describe("lint", () => {
  test("lintSpec() finds no problems in the spec", async () => {
    expect(await lintSpec(join(import.meta.dirname, "../../.."))).toEqual([]);
  });

  test("lintSpec() reports files that nothing reads", async () => {
    const root = copyVersion(apiVersion);
    const files = ["2022-03-31/notes.txt", "2022-03-31/Old.yml", "2022-03-31/paths/clusters.yaml", "draft.yaml"];
    await mkdir(join(root, LINTED_DIR, "paths"));
    for (const file of files) await writeFile(join(root, "spec", file), "paths: {}\n");
    const problems = await lintSpec(root);
    expect(problems.map(({ file, message }) => [file, message])).toEqual(
      files.map((file) => [`spec/${file}`, expect.stringContaining("[layout/stray]")]),
    );
  });

  test("lintSpec() reports a component in components.yaml that only one resource uses", async () => {
    const root = copyVersion(apiVersion);
    const move = /^ {4}SortOrder:\n( {6}.*\n)+/m;
    const path = join(root, LINTED_DIR, "clusters.yaml");
    const text = await readFile(path, "utf8");
    const [moved = ""] = move.exec(text) ?? [];
    await writeFile(path, text.replace(move, ""));
    await editSpec(
      root,
      { file: "components.yaml", find: "  schemas:\n", replace: `  schemas:\n${moved}` },
      LINTED_DIR,
    );
    expect(await lintSpec(root)).toMatchObject([
      {
        file: `${LINTED_DIR}/components.yaml`,
        message: "only clusters.yaml uses SortOrder: move it there [layout/shared]",
      },
    ]);
  });

  test.each([
    ["isn't YAML", "openapi: 3.1.0\npaths:\n  - a: [\nb", 4],
    ["isn't an OpenAPI document", "swagger: 3\n", 1],
  ])("lintSpec() reports the line when openapi.yaml %s", async (_what, text, line) => {
    const root = copyVersion(apiVersion);
    await writeFile(join(root, LINTED_DIR, "openapi.yaml"), text);
    expect(await lintSpec(root)).toMatchObject([{ file: `${LINTED_DIR}/openapi.yaml`, line }]);
  });

  test("lintSpec() reports examples that name another API version, and everything that generate() would reject", async () => {
    const root = copyVersion(apiVersion);
    const [list, shared] = ["clusters.yaml", "components.yaml"];
    await editSpec(root, { file: shared, find: /2022-03-31/g, replace: "2020-01-01" }, LINTED_DIR);
    await editSpec(root, { file: list, find: "response: pagination.next", replace: "response: nope" }, LINTED_DIR);
    const message = `the example must be the API version ${apiVersion}`;
    expect((await lintSpec(root)).map(({ file, line, message }) => [basename(file), line, message])).toEqual([
      [list, 14, "clusters.list: the response has no field nope"],
      [list, 14, "clusters.list: nope does not lead to the next page: name the field with the next page's value"],
      [shared, 20, message],
      [shared, 27, message],
    ]);
  });

  test("lintSpec() reports a misspelt rule in redocly.yaml", async () => {
    const root = copyVersion(apiVersion);
    await editSpec(
      root,
      { file: "redocly.yaml", find: "path-params-defined:", replace: "path-param-defined:" },
      "spec",
    );
    expect((await lintSpec(root)).map(({ file }) => file)).toContain("spec/redocly.yaml");
  });
});
