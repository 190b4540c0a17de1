import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { specFile } from "../src/reference/addresses.ts";
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

test("specFile() names the file that describes a path", () => {
  for (const { version, document } of apis) {
    for (const path of Object.keys(document.paths ?? {}))
      expect(existsSync(join(root, specFile(version, path))), path).toBe(true);
  }
  expect(specFile("2026-09-15", "/api/v1/clusters")).toBe("spec/2026-09-15/paths/clusters.yaml");
  expect(specFile("2026-09-15", "/api/v1/folders")).toBe("spec/2024-09-16/paths/folders.yaml");
});
