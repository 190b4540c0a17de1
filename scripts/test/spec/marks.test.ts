import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { listOperations, type OpenApiDocument } from "../../src/openapi.ts";
import { listApiVersions } from "../../src/spec/version-files.ts";
import { visitNodes } from "../../src/spec/visit-nodes.ts";

const root = join(import.meta.dirname, "../../..");

test("the spec marks exactly the expected fields and operations", async () => {
  const documents = (await listApiVersions(root)).map((apiVersion): OpenApiDocument => {
    return JSON.parse(readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8"));
  });
  const expected = parseYaml(readFileSync(join(import.meta.dirname, "../fixtures/spec/marks.yaml"), "utf8"));
  expect(listMarks(documents)).toEqual(expected);
});

function listMarks(all: readonly OpenApiDocument[]): Record<string, string[]> {
  const found = { secret: new Set<string>(), public: new Set<string>(), alias: new Set<string>() };
  const methods = { adopt: new Set<string>(), confirm: new Set<string>(), waits: new Set<string>() };
  for (const document of all) {
    visitNodes(document, ({ properties }, [, section, schema]) => {
      for (const [name, field] of Object.entries(properties ?? {})) {
        const { "x-secret": secret, "x-alias": alias } = field;
        const path = section === "schemas" ? `${schema}.${name}` : name;
        if (secret !== undefined) found[secret ? "secret" : "public"].add(path);
        if (alias !== undefined) found.alias.add(`${path}: ${alias}`);
      }
    });
    for (const { id, node } of listOperations(document)) {
      const { list, match = [], since } = node["x-adopt"] ?? {};
      if (list) methods.adopt.add(`${id}: ${list} by ${match.join(", ")} since ${since}`);
      if (node["x-confirm"]) methods.confirm.add(`${id}: ${node["x-confirm"]}`);
      for (const [name, { until, fails = {}, gone, busy }] of Object.entries(node["x-waits"] ?? {})) {
        const list = (values: object): string =>
          JSON.stringify(values)
            .replaceAll(/["{}]/g, "")
            .replaceAll(/([:,])/g, "$1 ");
        const ends = [list(until), gone && "a 404"].filter(Boolean).join(" or ");
        methods.waits.add(
          `${id}: ${name}${busy ? " (busy)" : ""} ends at ${ends}, fails at ${list(fails) || "nothing"}`,
        );
      }
    }
  }
  return Object.fromEntries(
    Object.entries({ ...found, ...methods }).map(([name, values]) => [name, [...values].sort()]),
  );
}
