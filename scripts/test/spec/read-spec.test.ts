import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { pointerSegments } from "../../src/spec/dereference.ts";
import { valueAt } from "../../src/spec/read-files.ts";
import { addFiles, createRoot } from "../widgets-spec.ts";

type Files = Readonly<Record<string, string>>;

/** A row of `merges.yaml`, where its fields are explained. */
interface Merge {
  readonly name: string;
  readonly version?: string;
  readonly files: Files;
  readonly equals?: object;
  readonly keys?: Readonly<Record<string, string[]>>;
}

const fixtures = join(import.meta.dirname, "../fixtures/spec");
const read = (file: string) => parseYaml(readFileSync(join(fixtures, file), "utf8"));

/** Bundles a version of the fixture spec after these files were added to it. */
async function bundleWith(files: Files, version = "2021-01-01"): ReturnType<typeof bundleSpec> {
  const root = await createRoot();
  await addFiles(root, files);
  return bundleSpec(join(root, "spec", version, "openapi.yaml"), root);
}

test("a version inherits everything that it doesn't change", async () => {
  const [earlier, later] = [await bundleWith({}, "2020-01-01"), await bundleWith({})];
  expect(later.document).toEqual({ ...earlier.document, info: { ...earlier.document.info, version: "2021-01-01" } });
});

test.each(read("merges.yaml") as Merge[])("$name", async ({ version, files, equals = {}, keys = {} }) => {
  const { document } = await bundleWith(files, version);
  const find = (pointer: string) => valueAt(document, pointer === "#" ? [] : pointerSegments(pointer));
  expect(Object.fromEntries(Object.keys(equals).map((pointer) => [pointer, find(pointer)]))).toEqual(equals);
  for (const [pointer, expected] of Object.entries(keys)) expect(Object.keys(find(pointer) ?? {})).toEqual(expected);
});

test.each(read("problems.yaml") as { name: string; files: Files; at: string; message: string }[])(
  "$name is a problem",
  async ({ files, at, message }) => {
    const [file, line, column] = at.split(":");
    await expect(bundleWith(files)).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: `spec/${file}`,
          line: Number(line),
          column: column ? Number(column) : expect.any(Number),
          message: expect.stringContaining(message),
        }),
      ]),
    });
  },
);

test("problemAt() names the file and line of a node, inherited or not", async () => {
  const patch = "components:\n  schemas:\n    Color:\n      enum: [GREEN]\n";
  const { problemAt, document } = await bundleWith({ "2021-01-01/widgets.yaml": patch });
  const operation = document.paths?.["/widgets/{widget_id}"]?.get as object;
  const schema = document.components?.schemas?.Color as object;
  expect([
    problemAt(operation, ["x-waits"], ""),
    problemAt(schema, ["enum"], ""),
    problemAt(schema, ["type"], ""),
  ]).toMatchObject([
    { file: "spec/2020-01-01/widgets.item.yaml", line: 14 },
    { file: "spec/2021-01-01/widgets.yaml", line: 4 },
    { file: "spec/2020-01-01/components.yaml", line: 46 },
  ]);
});
