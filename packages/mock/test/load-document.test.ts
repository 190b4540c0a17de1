import { expect, test } from "vitest";
import type { ApiDocument } from "../src/api-document.ts";
import { editions } from "../src/generated/editions.gen.ts";
import { loadDocument, loadOutlinedDocument } from "../src/load-document.ts";

/** What a description comes to, the prose of its schemas apart. */
function toPlain(document: ApiDocument): object {
  const { edition, operations, schemas, secrets } = document;
  const examples = operations.map(({ example }) => example);
  const withoutProse = (key: string, value: unknown): unknown =>
    typeof value === "string" && (key === "description" || key === "summary") ? undefined : value;
  const plain = JSON.stringify(
    { operations: operations.map((operation) => ({ ...operation })), schemas },
    withoutProse,
  );
  return { edition, examples, ...JSON.parse(plain), secrets };
}

test.each(editions)("loadOutlinedDocument() reads of edition %s what loadDocument() does", async (edition) => {
  const outlined = toPlain(await loadOutlinedDocument(edition));
  expect(outlined).toEqual(toPlain(await loadDocument(edition)));
});

test("loadOutlinedDocument() refuses an edition that there isn't", () => {
  expect(() => loadOutlinedDocument("2019-01-01" as never)).toThrow(
    new RangeError(`edition: expected ${editions.join(" or ")}, got "2019-01-01"`),
  );
});
