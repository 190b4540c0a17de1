import { readFileSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { lintSpec } from "../../src/lint/lint-spec.ts";
import { SpecError, type SpecProblem } from "../../src/spec/spec-error.ts";
import { copyVersion, createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

const apiVersion = "2022-03-31";
const LINTED_DIR = `spec/${apiVersion}`;
const LIST = "paths/widgets.yaml";
const ITEM = "paths/widgets_{widget_id}.yaml";

interface Plant {
  readonly find?: string;
  readonly remove?: string;
  readonly replace?: string;
  readonly in?: string;
  readonly at?: string;
  readonly rule?: string;
  readonly message?: string;
}

const planted = readFileSync(join(import.meta.dirname, "../fixtures/lint/planted.yaml"), "utf8");
const plants = Object.entries(parseYaml(planted) as Record<string, Plant[]>).flatMap(([file, rows]) =>
  rows.map((row) => ({ file, expected: row.message ?? `[${row.rule}]`, ...row })),
);

const groups = Object.groupBy(plants, ({ file, rule }, index) => {
  const nth = plants.slice(0, index).filter((one) => one.file === file).length;
  return rule ? `${nth}` : `${index}`;
});

// Edits of different files of our API version are made together, since linting it takes most of the time.
test.each(
  Object.values(groups).map((group = []) => ({ group, names: group.map(({ expected }) => expected).join(", ") })),
)("lint or generate() reports the planted mistakes: $names", async ({ group }) => {
  const isLinted = group[0]?.rule !== undefined;
  const root = isLinted ? copyVersion(apiVersion) : await createRoot();
  for (const { file, remove = "", find = new RegExp(remove), replace = "" } of group)
    await editSpec(root, { file, find, replace }, "spec");

  const problems = await (isLinted ? lintSpec(join(root, LINTED_DIR), root) : findProblems(root));
  for (const { file, expected, replace = "", at = replace, in: reported = file } of group)
    expect(problems).toContainEqual({
      file: `spec/${reported}`,
      line: lineOf(await readFile(join(root, "spec", reported), "utf8"), at),
      column: expect.any(Number),
      message: expect.stringContaining(expected),
    });
  expect(JSON.stringify(problems)).not.toContain(root);
});

function lineOf(text: string, at: string): number {
  expect(text).toContain(at);
  return text.slice(0, text.indexOf(at) + at.trimEnd().length).split("\n").length;
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
    const failure = '"409": { $ref: "../openapi.yaml#/components/responses/Missing" }';
    const root = await createRoot(
      {
        file: "openapi.yaml",
        find: "paths:\n",
        replace: "components: { responses: { Missing: { description: It is not there. } } }\npaths:\n",
      },
      { file: LIST, find: "  responses:\n", replace: `  responses:\n    ${failure.replace("409", "404")}\n` },
      { file: ITEM, find: "  responses:\n", replace: `  responses:\n    ${failure.replace("409", "404")}\n` },
      {
        file: ITEM,
        find: '    "204": { description: Done. }\ndelete:',
        replace: `    "204": { description: Done. }\n    ${failure}\ndelete:`,
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
        replace: "schema: { $ref: ../schemas/Shared.yaml }",
      },
      { file: "schemas/Shared.yaml", find: "mode:", replace: "widget_id: { type: string }\n  mode:" },
    );
    await expect(generate(root)).rejects.toThrow(
      /_\{widget_id\}\.yaml:31:3: widgets\.label: widget_id is in the path and in the body, but a call has one parameter for each name/,
    );
  });

  test("generate() reports all of a spec's problems at once", async () => {
    const root = await createRoot(
      { file: LIST, find: "request: page.start", replace: "request: nope" },
      { file: ITEM, find: "state: [READY]", replace: "state: [DONE]" },
    );
    await expect(generate(root)).rejects.toMatchObject({
      problems: [{ message: expect.stringContaining("nope") }, { message: expect.stringContaining("DONE") }],
    });
  });

  test.each(["lost.yaml", "paths/widgets.yaml#/lost"])(
    "generate() shows no absolute path when it rejects %s",
    async (ref) => {
      const root = await createRoot({ file: "openapi.yaml", find: "paths/widgets.yaml", replace: ref });
      const error = (await generate(root).catch((error: unknown) => error)) as SpecError;
      expect(error.message).toContain(`${VERSION_DIR}/openapi.yaml:10:`);
      expect(error.message).not.toContain(root);
    },
  );
});

describe("lint", () => {
  test("lintSpec() finds no problems in the spec", async () => {
    expect(await lintSpec(join(import.meta.dirname, "../../..", LINTED_DIR))).toEqual([]);
  });

  test("lintSpec() reports files that are in the wrong place or have the wrong name", async () => {
    const files = {
      "components/schemas/Map.yaml": "layout/no-global",
      "components/schemas/cluster_v1.yaml": "layout/pascal-case",
      "components/schemas/ClusterCreated.yaml": "layout/unique",
      "components/schemas/Unused.yaml": "layout/used",
      "components/schemas/Old.yml": "layout/stray",
      "notes.txt": "layout/stray",
      "../draft.yaml": "layout/stray",
    };
    const dir = join(copyVersion(apiVersion), LINTED_DIR);
    for (const file of Object.keys(files))
      await copyFile(join(dir, "components/schemas/Cluster.yaml"), join(dir, file));
    const problems = await lintSpec(dir, dir);
    for (const [file, rule] of Object.entries(files))
      expect(problems).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining(`[${rule}]`) }));
  });

  test.each([
    ["isn't YAML", "openapi: 3.1.0\npaths:\n  - a: [\nb", 4],
    ["isn't an OpenAPI document", "swagger: 3\n", 1],
  ])("lintSpec() reports the line when openapi.yaml %s", async (_what, text, line) => {
    const dir = join(copyVersion(apiVersion), LINTED_DIR);
    await writeFile(join(dir, "openapi.yaml"), text);
    expect(await lintSpec(dir, dir)).toMatchObject([{ file: "openapi.yaml", line }]);
  });

  test("lintSpec() reports examples that name another API version, and everything that generate() would reject", async () => {
    const root = copyVersion(apiVersion);
    const dir = join(root, LINTED_DIR);
    const [parameter, header, list] = [
      "components/parameters/CcVersion.yaml",
      "components/headers/EffectiveVersion.yaml",
      "paths/clusters.yaml",
    ];
    for (const file of [parameter, header])
      await editSpec(root, { file, find: /2022-03-31/g, replace: "2020-01-01" }, LINTED_DIR);
    await editSpec(root, { file: list, find: "response: pagination.next", replace: "response: nope" }, LINTED_DIR);
    const message = `the example must be the API version ${apiVersion}`;
    expect(await lintSpec(dir, dir)).toMatchObject([
      { file: parameter, line: 10, message },
      { file: header, line: 5, message },
      { file: list, line: 13, message: "clusters.list: the response has no field nope" },
      { file: list, line: 13, message: expect.stringContaining("nope does not lead to the next page") },
    ]);
  });

  test("lintSpec() reports a misspelt rule in redocly.yaml", async () => {
    const root = copyVersion(apiVersion);
    await editSpec(
      root,
      { file: "redocly.yaml", find: "path-params-defined:", replace: "path-param-defined:" },
      "spec",
    );
    expect((await lintSpec(join(root, LINTED_DIR), root)).map(({ file }) => file)).toContain("spec/redocly.yaml");
  });
});
