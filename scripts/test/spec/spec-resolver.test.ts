import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { lintSpec } from "../../src/lint/lint-spec.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { SpecError } from "../../src/spec/spec-error.ts";
import { createRoot, editSpec, VERSION_DIR } from "../widgets-spec.ts";

const ENTRY = 'openapi: 3.1.0\nx-extends: 2020-01-01\ninfo:\n  version: "2021-01-01"\n';

type Files = Readonly<Record<string, string>>;

/** Adds API versions to the fixture spec. The files of each are keyed by their names. */
async function createVersions(versions: Readonly<Record<string, Files>>): Promise<string> {
  const root = await createRoot();
  for (const [apiVersion, files] of Object.entries(versions)) {
    for (const [name, text] of Object.entries(files)) {
      const file = join(root, "spec", apiVersion, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return root;
}

async function bundleVersion(root: string, apiVersion: string): ReturnType<typeof bundleSpec> {
  return bundleSpec(join(root, "spec", apiVersion, "openapi.yaml"), root);
}

describe("inheritance", () => {
  test("SpecResolver inherits everything that the version doesn't override", async () => {
    const root = await createVersions({ "2021-01-01": { "openapi.yaml": ENTRY } });
    const { document: earlier } = await bundleVersion(root, "2020-01-01");
    const { document } = await bundleVersion(root, "2021-01-01");
    expect(document).toEqual({ ...earlier, info: { ...earlier.info, version: "2021-01-01" } });
  });

  test("SpecResolver resolves references in inherited files to the version's own files", async () => {
    const root = await createVersions({
      "2021-01-01": { "openapi.yaml": ENTRY, "schemas/Color.yaml": "type: string\nenum: [RED, BLUE, GREEN]\n" },
    });
    const { document } = await bundleVersion(root, "2021-01-01");
    expect(document.components?.schemas?.Color?.enum).toEqual(["RED", "BLUE", "GREEN"]);
    expect(document.components?.schemas?.Widget?.properties?.former_colors?.items).toEqual({
      $ref: "#/components/schemas/Color",
    });
  });

  test("SpecResolver adds a version's paths and tags to those of the earlier version", async () => {
    const root = await createVersions({
      "2021-01-01": {
        "openapi.yaml": `${ENTRY}tags:\n  - name: gadgets\npaths:\n  /gadgets:\n    $ref: paths/gadgets.yaml\n`,
        "paths/gadgets.yaml":
          'get:\n  operationId: gadgets.list\n  responses:\n    "200":\n      description: A list.\n      content: { application/json: { schema: { $ref: ../schemas/WidgetList.yaml } } }\n',
      },
    });
    const { document } = await bundleVersion(root, "2021-01-01");
    expect(document.tags?.map(({ name }) => name)).toEqual(["widgets", "gadgets"]);
    expect(Object.keys(document.paths ?? {})).toEqual([
      "/widgets",
      "/widgets/{widget_id}",
      "/widgets/{widget_id}/parts",
      "/gadgets",
    ]);
  });

  test("SpecResolver inherits across several versions", async () => {
    const root = await createVersions({
      "2021-01-01": { "openapi.yaml": ENTRY, "schemas/Color.yaml": "type: string\nenum: [GREEN]\n" },
      "2022-01-01": { "openapi.yaml": ENTRY.replace("2020", "2021").replace('"2021', '"2022') },
    });
    const { document } = await bundleVersion(root, "2022-01-01");
    expect(document.info).toEqual({ title: "Widgets", version: "2022-01-01" });
    expect(document.components?.schemas?.Color?.enum).toEqual(["GREEN"]);
    expect(document).not.toHaveProperty("x-extends");
  });

  test("SpecResolver names the inherited file and the line of a problem", async () => {
    const root = await createVersions({
      "2021-01-01": {
        "openapi.yaml": ENTRY,
        "schemas/Widget.yaml": "type: object\nproperties: { id: { type: string } }\n",
      },
    });
    const { problemAt, document } = await bundleVersion(root, "2021-01-01");
    const operation = document.paths?.["/widgets/{widget_id}"]?.get as object;
    expect(problemAt(operation, ["x-waits"], "no field state")).toMatchObject({
      file: `${VERSION_DIR}/paths/widgets_{widget_id}.yaml`,
      line: 12,
    });
    const schema = document.components?.schemas?.Widget as object;
    expect(problemAt(schema, ["type"], "")).toMatchObject({ file: "spec/2021-01-01/schemas/Widget.yaml", line: 1 });
  });

  test("SpecResolver names the inherited file whose reference has no target", async () => {
    const root = await createVersions({ "2021-01-01": { "openapi.yaml": ENTRY } });
    await editSpec(root, { file: "schemas/Widget.yaml", find: "$ref: Shared.yaml", replace: "$ref: Lost.yaml" });
    const error = await bundleVersion(root, "2021-01-01").catch((error: unknown) => error);
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).problems).toMatchObject([{ file: `${VERSION_DIR}/schemas/Widget.yaml`, line: 19 }]);
    expect((error as SpecError).message).not.toContain(root);
  });

  test("SpecResolver reports a circular reference across two versions", async () => {
    const root = await createVersions({
      "2021-01-01": { "openapi.yaml": ENTRY, "schemas/Shared.yaml": "$ref: Color.yaml\n" },
    });
    await writeFile(join(root, VERSION_DIR, "schemas/Color.yaml"), "$ref: Shared.yaml\n");
    await expect(bundleVersion(root, "2021-01-01")).rejects.toThrow(
      "spec/2020-01-01/schemas/Color.yaml:1:1: the reference leads back to this file",
    );
  });

  test.each(["2019-01-01", "2021-01-01", "2022-01-01", "''"])(
    "SpecResolver rejects x-extends: %s",
    async (extended) => {
      const root = await createVersions({
        "2021-01-01": { "openapi.yaml": ENTRY.replace("2020-01-01", extended) },
        "2022-01-01": { "openapi.yaml": ENTRY },
      });
      await expect(bundleVersion(root, "2021-01-01")).rejects.toThrow(
        "spec/2021-01-01/openapi.yaml:1:1: x-extends must name an earlier API version that has a folder",
      );
    },
  );
});

describe("lint", () => {
  async function lintExtension(files: Files, earlier: Files = {}): ReturnType<typeof lintSpec> {
    const root = await createVersions({ "2020-01-01": earlier, "2021-01-01": { "openapi.yaml": ENTRY, ...files } });
    await writeFile(join(root, "spec/redocly.yaml"), "rules: { no-unresolved-refs: error }\n");
    return lintSpec(join(root, "spec/2021-01-01"), root);
  }

  test("lintSpec() names the inherited file that a change breaks", async () => {
    const list = 'get:\n  operationId: widgets.get\n  responses: { "200": { description: A page. } }\n';
    expect(await lintExtension({ "paths/widgets.yaml": list })).toContainEqual({
      file: `${VERSION_DIR}/paths/widgets_{widget_id}.yaml`,
      line: 9,
      column: 3,
      message: "operationId widgets.get is already used by GET /widgets: rename one of the two",
    });
  });

  test.each([
    ["the same as in the earlier version", "components/schemas/Part.yaml", "type: string\n", "[layout/inherited]"],
    ["named like an inherited component", "components/examples/Part.yaml", "value: 1\n", "[layout/unique]"],
    ["not referred to", "components/schemas/Lost.yaml", "type: string\n", "[layout/used]"],
  ])("lintSpec() reports a file that is %s", async (_what, file, text, rule) => {
    const problems = await lintExtension({ [file]: text }, { "components/schemas/Part.yaml": "type: string\n" });
    expect(problems.filter((problem) => problem.file === `spec/2021-01-01/${file}`)).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining(rule) }),
    );
  });

  test("lintSpec() accepts a component that is named like an inherited path", async () => {
    const problems = await lintExtension({ "components/schemas/Widgets.yaml": "type: string\n" });
    expect(problems.filter(({ message }) => message.includes("[layout/unique]"))).toEqual([]);
  });
});
