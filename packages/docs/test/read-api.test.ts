import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operationSource, typeSource } from "../src/reference/addresses.ts";
import { apis, findOperation, root } from "./document.ts";

test("readApi() groups all the document's operations by resource", () => {
  for (const { document, resources } of apis) {
    const ids = JSON.stringify(document.paths).match(/"operationId":"[^"]+"/g) ?? [];
    expect(resources.flatMap(({ operations }) => operations)).toHaveLength(ids.length);
    for (const { name, operations } of resources)
      for (const { id } of operations) expect(id.startsWith(`${name}.`)).toBe(true);
  }
});

test("readApi() resolves references to path parameters and responses", () => {
  const { operation } = findOperation("clusters.get");
  expect(operation.parameters.map(({ name }) => name)).toContain("cluster_id");
  expect(operation.responses["404"]?.description).toMatch(/cluster/);
});

test("operationSource() names the file and the line that contain an operation's operationId", () => {
  for (const { version, resources } of apis) {
    for (const { id } of resources.flatMap(({ operations }) => operations))
      expect(lineAt(operationSource(version, id))).toBe(`operationId: ${id}`);
  }
  expect(operationSource("2026-09-15", "clusters.create")).toMatch(/^spec\/2024-09-16\/clusters\.yaml#L\d+$/);
  expect(operationSource("2026-09-15", "migrationAssistant.get")).toMatch(/^spec\/2026-09-15\//);
});

test("typeSource() names the file and the line that describe a type", () => {
  for (const { version, document } of apis) {
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(lineAt(typeSource(version, name))).toBe(`${name}:`);
  }
});

function lineAt(source: string): string | undefined {
  const [file = "", line] = source.split("#L");
  return readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1]?.trim();
}
