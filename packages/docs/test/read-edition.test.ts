import { expect, test } from "vitest";
import { findOperation, references } from "./document.ts";

test("readEdition() gathers every operation of the document under its resource", () => {
  for (const { document, resources } of references) {
    const ids = JSON.stringify(document.paths).match(/"operationId":"[^"]+"/g) ?? [];
    expect(resources.flatMap(({ operations }) => operations)).toHaveLength(ids.length);
    for (const { name, operations } of resources)
      for (const { id } of operations) expect(id.startsWith(`${name}.`)).toBe(true);
  }
});

test("readEdition() resolves parameters of the path and answers that are components", () => {
  const { operation } = findOperation("clusters.get");
  expect(operation.parameters.map(({ name }) => name)).toContain("cluster_id");
  expect(operation.answers.find(({ status }) => status === "404")?.description).toMatch(/cluster/);
});
