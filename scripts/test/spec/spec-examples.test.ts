import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { dereference, listOperations, type Parameter } from "../../src/openapi.ts";
import { listApiVersions } from "../../src/spec/version-files.ts";

const root = join(import.meta.dirname, "../../..");

// Lint checks all other examples against their schemas, by Redocly's rules, which leave out those of headers.
test.each(await listApiVersions(root))("the examples of headers in %s are valid", (apiVersion) => {
  const document = JSON.parse(readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8"));
  const nodes = listOperations(document).flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers = {} }) => Object.values(headers)),
  );
  const headers = [...new Set(nodes.map((node) => dereference(document, node as Parameter)))];
  const ajv = addFormats.default(new Ajv2020({ strict: false }));
  const valid = headers.map(({ schema = false, example }) => ajv.validate(schema, example));
  expect(valid.length).toBeGreaterThan(1);
  expect(headers.filter((_, at) => !valid[at])).toEqual([]);
});
