import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { SpecError, type SpecProblem } from "../../src/spec/spec-error.ts";
import { createRoot, VERSION_DIR } from "../widgets-spec.ts";

const ENTRY = 'x-extends: 2020-01-01\ninfo:\n  version: "2021-01-01"\n';
const NEXT = "spec/2021-01-01";

type Files = Readonly<Record<string, string>>;

/** Adds files to the fixture spec, such as those of a version that extends it. */
async function createVersions(files: Files): Promise<string> {
  const root = await createRoot();
  for (const [name, text] of Object.entries({ "2021-01-01/openapi.yaml": ENTRY, ...files })) {
    const file = join(root, "spec", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}

async function bundleVersion(root: string, apiVersion = "2021-01-01"): ReturnType<typeof bundleSpec> {
  return bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
}

/** Bundles a version that extends the fixture, with these files. */
async function extend(files: Files): ReturnType<typeof bundleSpec> {
  return bundleVersion(await createVersions(files));
}

async function findProblems(files: Files, apiVersion?: string): Promise<readonly SpecProblem[]> {
  const error = await bundleVersion(await createVersions(files), apiVersion).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(SpecError);
  return (error as SpecError).problems;
}

describe("patches", () => {
  test("a version inherits everything that it doesn't change", async () => {
    const root = await createVersions({});
    const { document: earlier } = await bundleVersion(root, "2020-01-01");
    const { document } = await bundleVersion(root);
    expect(document).toEqual({ ...earlier, info: { ...earlier.info, version: "2021-01-01" } });
    expect(document).not.toHaveProperty("x-extends");
  });

  test("a patch changes one key of a component, everywhere", async () => {
    const { document } = await extend({
      "2021-01-01/components.yaml": "components: { schemas: { Color: { enum: [RED, BLUE, GREEN] } } }\n",
    });
    expect(document.components?.schemas?.Color).toMatchObject({ type: "string", enum: ["RED", "BLUE", "GREEN"] });
    expect(document.components?.schemas?.Widget?.properties?.former_colors?.items).toEqual({
      $ref: "#/components/schemas/Color",
    });
  });

  test("null removes paths, operations, properties and components", async () => {
    const { document } = await extend({
      "2021-01-01/widgets.yaml":
        "paths:\n  /widgets/{widget_id}: { put: null }\n  /widgets/{widget_id}/parts: null\n" +
        "components: { schemas: { Shared: null, Widget: { properties: { shared: null } }, WidgetCreate: { properties: { shared: null } } } }\n",
    });
    expect(Object.keys(document.paths ?? {})).toEqual(["/widgets", "/widgets/{widget_id}"]);
    expect(document.paths?.["/widgets/{widget_id}"]).not.toHaveProperty("put");
    expect(document.components?.schemas?.Widget?.properties).not.toHaveProperty("shared");
    expect(document.components?.schemas).not.toHaveProperty("Shared");
  });

  test("tags are appended, one with the name of an earlier tag replaces it, and one without operations goes", async () => {
    const { document } = await extend({
      "2021-01-01/openapi.yaml": `${ENTRY}tags:\n  - { name: gadgets }\n  - { name: widgets, description: New. }\n  - { name: gears }\n`,
      "2021-01-01/gadgets.yaml":
        "paths: { /gadgets: { get: { operationId: gadgets.count, tags: [gadgets], responses: { '200': { description: All. } } } } }\n",
    });
    expect(document.tags).toEqual([{ name: "widgets", description: "New." }, { name: "gadgets" }]);
    expect(Object.keys(document.paths ?? {}).slice(0, 2)).toEqual(["/widgets", "/gadgets"]);
  });

  test("values of examples, default, const and enum are replaced whole, and null in them is a value", async () => {
    const { document } = await extend({
      "2021-01-01/widgets.yaml":
        "paths: { /widgets: { post: { requestBody: { content: { application/json: { examples: { red: { value: { size: null } } } } } } } } }\n" +
        "components: { schemas: { WidgetCreate: { properties: { size: { default: null, type: [string, 'null'] } } } } }\n",
    });
    expect(document.paths?.["/widgets"]?.post?.requestBody).toMatchObject({
      content: { "application/json": { examples: { red: { value: { size: null } } } } },
    });
    const body = document.paths?.["/widgets"]?.post?.requestBody as {
      content: Record<string, { examples: { red: { value: object } } }>;
    };
    expect(body.content["application/json"]?.examples.red.value).toEqual({ size: null });
    expect(document.components?.schemas?.WidgetCreate?.properties?.size).toMatchObject({ default: null });
  });

  test("a field may have the name of a keyword for data", async () => {
    const value = (patch: string) => ({
      "2021-01-01/widgets.yaml": `components: { schemas: { Widget: { properties: { default: { type: string, description: A. } } } } }\n`,
      "2022-01-01/openapi.yaml": ENTRY.replace("2020", "2021").replace('"2021', '"2022'),
      "2022-01-01/widgets.yaml": patch,
    });
    const root = await createVersions(
      value("components: { schemas: { Widget: { properties: { default: { description: null } } } } }\n"),
    );
    const { document } = await bundleVersion(root, "2022-01-01");
    expect(document.components?.schemas?.Widget?.properties?.default).toEqual({ type: "string" });
  });

  test("a reference that is put over a node without one replaces it", async () => {
    const { document } = await extend({
      "2021-01-01/widgets.yaml":
        'components: { schemas: { Widget: { properties: { state: { $ref: "#/components/schemas/Color" } } } } }\n',
    });
    expect(document.components?.schemas?.Widget?.properties?.state).toEqual({ $ref: "#/components/schemas/Color" });
  });
});

describe("defaults", () => {
  const DEFAULTS = `x-defaults:
  parameters:
    - { name: Trace, in: header, schema: { type: string } }
  responses:
    2XX: { headers: { Trace: { schema: { type: string } } } }
    "400": { description: Wrong. }
    "401": { description: Who are you? }
`;
  const BASE = `openapi: 3.1.0\ninfo: { title: Widgets, version: "2020-01-01" }\ntags: [{ name: widgets }]\n${DEFAULTS}`;

  async function bundleWithDefaults(files: Files, apiVersion = "2021-01-01"): ReturnType<typeof bundleSpec> {
    return bundleVersion(await createVersions({ "2020-01-01/openapi.yaml": BASE, ...files }), apiVersion);
  }

  test("every path and operation has the defaults, beneath what it says itself", async () => {
    const { document } = await bundleWithDefaults({}, "2020-01-01");
    expect(document).not.toHaveProperty("x-defaults");
    const list = document.paths?.["/widgets"];
    expect(list?.parameters?.map((one) => "name" in one && one.name)).toEqual(["Trace", "Api-Version"]);
    expect(Object.keys(list?.get?.responses ?? {})).toEqual(["200", "400", "401"]);
    expect(list?.get?.responses?.["200"]).toMatchObject({ headers: { Trace: {}, "Api-Version": {} } });
  });

  test("null takes a default away, also in a later version", async () => {
    const patch = `paths:
  /widgets: { get: { responses: { "401": null, "200": { headers: { Trace: null } } } }, parameters: null }
`;
    const { document } = await bundleWithDefaults({ "2021-01-01/widgets.yaml": patch });
    const list = document.paths?.["/widgets"];
    expect(list).not.toHaveProperty("parameters");
    expect(Object.keys(list?.get?.responses ?? {})).toEqual(["200", "400"]);
    expect(Object.keys(list?.post?.responses ?? {})).toEqual(["201", "400", "401"]);
    expect(JSON.stringify(list?.get?.responses?.["200"])).not.toContain("Trace");
  });

  test("a default that a later version changes reaches inherited operations", async () => {
    const { document } = await bundleWithDefaults({
      "2021-01-01/openapi.yaml": `${ENTRY}x-defaults: { responses: { "400": null, "403": { description: No. } } }\n`,
    });
    expect(Object.keys(document.paths?.["/widgets"]?.get?.responses ?? {})).toEqual(["200", "401", "403"]);
  });
});

describe("problems", () => {
  test.each([
    ["the same value", "components: { schemas: { Color: { type: string } } }\n", "this is the same in the version"],
    ["an empty object", "components: { schemas: { Color: {} } }\n", "this changes nothing: remove it"],
    ["null for nothing", "components: { schemas: { Colour: null } }\n", "there is nothing here that null could remove"],
    [
      "the same example",
      "paths: { /widgets: { post: { requestBody: { content: { application/json: { examples: { red: { value: { name: lamp, color: RED, size: BIG } } } } } } } } }\n",
      "this is the same in the version",
    ],
    ["another key", "tags: []\n", "tags belongs in openapi.yaml: this file has only `paths` and `components`"],
    ["no object", "- a\n", "expected `paths` and `components`"],
  ])("a patch with %s is a problem", async (_what, text, message) => {
    expect(await findProblems({ "2021-01-01/widgets.yaml": text })).toMatchObject([
      { file: `${NEXT}/widgets.yaml`, line: 1, message: expect.stringContaining(message) },
    ]);
  });

  test("a name that two files of a version define is a problem", async () => {
    const files = {
      "2021-01-01/a.yaml": "components: { schemas: { Gear: { type: string } } }\n",
      "2021-01-01/b.yaml": "paths:\n  /widgets: { head: null }\ncomponents:\n  schemas:\n    Gear: { minLength: 1 }\n",
    };
    expect(await findProblems(files)).toContainEqual({
      file: `${NEXT}/b.yaml`,
      line: 5,
      column: 5,
      message: `${NEXT}/a.yaml already defines Gear: define it in one of the two files`,
    });
  });

  test("a reference to a component that a patch removes is a problem of the patch", async () => {
    const [problem] = await findProblems({ "2021-01-01/widgets.yaml": "components:\n  schemas:\n    Shared: null\n" });
    expect(problem).toMatchObject({
      file: `${NEXT}/widgets.yaml`,
      line: 3,
      message: expect.stringMatching(/^spec\/2020-01-01\/components\.yaml:\d+ still refers to this component/),
    });
  });

  test("references that lead in a circle across two versions are a problem", async () => {
    const files = {
      "2021-01-01/a.yaml": 'components: { schemas: { Shared: { $ref: "#/components/schemas/Color" } } }\n',
      "2021-01-01/b.yaml": 'components:\n  schemas:\n    Color:\n      $ref: "#/components/schemas/Shared"\n',
    };
    expect(await findProblems(files)).toContainEqual(
      expect.objectContaining({
        file: `${NEXT}/b.yaml`,
        line: 4,
        message: expect.stringContaining("leads back to itself"),
      }),
    );
  });

  test.each(["2019-01-01", "2021-01-01", "2022-01-01", "''"])("x-extends: %s is a problem", async (extended) => {
    const problems = await findProblems({
      "2021-01-01/openapi.yaml": ENTRY.replace("2020-01-01", extended),
      "2022-01-01/openapi.yaml": ENTRY,
    });
    expect(problems).toMatchObject([
      {
        file: `${NEXT}/openapi.yaml`,
        line: 1,
        message: "x-extends must name an earlier API version that has a folder",
      },
    ]);
  });

  test("problemAt() names the file and line of a node, inherited or not", async () => {
    const root = await createVersions({
      "2021-01-01/widgets.yaml": "components:\n  schemas:\n    Color:\n      enum: [GREEN]\n",
    });
    const { problemAt, document } = await bundleVersion(root);
    const operation = document.paths?.["/widgets/{widget_id}"]?.get as object;
    expect(problemAt(operation, ["x-waits"], "")).toMatchObject({ file: `${VERSION_DIR}/widgets.item.yaml`, line: 14 });
    const schema = document.components?.schemas?.Color as object;
    expect(problemAt(schema, ["enum"], "")).toMatchObject({ file: `${NEXT}/widgets.yaml`, line: 4 });
    expect(problemAt(schema, ["type"], "")).toMatchObject({ file: `${VERSION_DIR}/components.yaml`, line: 46 });
  });
});
