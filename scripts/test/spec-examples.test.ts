import { resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";

type Node = Record<string, unknown>;

const { bundle: bundled } = await bundle({
  ref: resolve(import.meta.dirname, "../../spec/2022-03-31/openapi.yaml"),
  config: await createConfig({}),
});
const document = bundled.parsed as Node;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "spec:");

const cases = collectExamples(document, "#");

test("the spec uses each of its examples", () => {
  const { examples } = document.components as { examples: Node };
  const used = new Set(cases.map(([, , value]) => value));
  expect(Object.values(examples).filter((example) => !used.has((example as Node).value))).toEqual([]);
});

// Redocly checks the examples too: this is a second opinion by the validator that servers use.
test.each(cases)("the example at %s is valid against %s", (_at, schema, value) => {
  const validate = ajv.compile({ $ref: `spec:${encodeURI(schema)}` });
  validate(value);
  expect(validate.errors).toBeNull();
});

/** Lists `[where, pointer to the schema, value]` for each example beside a schema. */
function collectExamples(node: unknown, pointer: string): [string, string, unknown][] {
  if (typeof node !== "object" || node === null) return [];
  const { schema, example, examples } = node as Node;
  const own: [string, string, unknown][] = [];
  if (schema && example !== undefined) own.push([`${pointer}/example`, `${pointer}/schema`, example]);
  if (schema && examples) {
    for (const [name, entry] of Object.entries(examples)) {
      own.push([`${pointer}/examples/${name}`, `${pointer}/schema`, (follow(entry) as Node).value]);
    }
  }
  const below = Object.entries(node).flatMap(([key, child]) =>
    collectExamples(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [...own, ...below];
}

function follow(node: unknown): unknown {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  return $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((parent, key) => (parent as Node)[key], document);
}
