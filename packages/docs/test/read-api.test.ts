import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { operationSource, typeSource } from "../src/reference/addresses.ts";
import { apis, root } from "./document.ts";

test("readApi() groups all the document's operations by resource", () => {
  for (const { document, resources } of apis) {
    const ids = JSON.stringify(document.paths).match(/(?<="operationId":")[^"]+/g) ?? [];
    const grouped = resources.flatMap(({ name, operations }) =>
      operations.map(({ id }) => (id.startsWith(`${name}.`) ? id : "")),
    );
    expect(grouped.toSorted()).toEqual(ids.toSorted());
  }
});

test("the sources of operations and types are the file and the line that describe them", () => {
  for (const { version, document, resources } of apis) {
    for (const { id } of resources.flatMap(({ operations }) => operations))
      expect(lineAt(operationSource(version, id))).toBe(`operationId: ${id}`);
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(lineAt(typeSource(version, name))).toBe(`${name}:`);
  }
});

function lineAt(source: string): string | undefined {
  const [file = "", line] = source.split("#L");
  return readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1]?.trim();
}
