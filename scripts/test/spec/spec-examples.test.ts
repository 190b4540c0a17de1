import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { listApiVersions } from "../../src/spec/list-api-versions.ts";

type Node = Record<string, unknown>;

const root = join(import.meta.dirname, "../../..");
const documents = (await listApiVersions(root)).map((apiVersion) => {
  const bundled = readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
  return [apiVersion, JSON.parse(bundled) as Node] as const;
});

describe.each(documents)("API version %s", (_apiVersion, document) => {
  // Ajv would spend longer on optimizing its code than the code runs.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema(document, "spec:");
  const cases = collectExamples(document, document, "#");

  test("the spec uses each of its examples", () => {
    const { examples } = document.components as { examples: Node };
    const used = new Set(cases.map(([, , value]) => value));
    expect(Object.values(examples).filter((example) => !used.has((example as Node).value))).toEqual([]);
  });

  // Lint checks the examples too, with Redocly. This test checks them with Ajv, which servers often use as validator.
  test.each(cases)("the example at %s is valid against %s", (_at, schema, value) => {
    const validate = ajv.getSchema(`spec:${encodeURI(schema)}`);
    expect(validate).toBeDefined();
    validate?.(value);
    expect(validate?.errors).toBeNull();
  });
});

/**
 * Lists all examples in a document. An example is returned as the pointer to the example, the pointer to its schema,
 * and its value.
 */
function collectExamples(document: Node, node: unknown, pointer: string): [string, string, unknown][] {
  if (typeof node !== "object" || node === null) return [];
  const { schema, example, examples } = node as Node;
  const own: [string, string, unknown][] = [];
  // Examples of the same component share its pointer, so that Ajv compiles it once.
  const at = String((schema as Node | undefined)?.$ref ?? `${pointer}/schema`);
  if (schema && example !== undefined) own.push([`${pointer}/example`, at, example]);
  if (schema && examples) {
    for (const [name, entry] of Object.entries(examples)) {
      own.push([`${pointer}/examples/${name}`, at, (follow(document, entry) as Node).value]);
    }
  }
  const below = Object.entries(node).flatMap(([key, child]) =>
    collectExamples(document, child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [...own, ...below];
}

function follow(document: Node, node: unknown): unknown {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  return $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((parent, key) => (parent as Node)[key], document);
}
