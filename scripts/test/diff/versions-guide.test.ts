import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isNamed } from "../../src/changeset/check-changesets.ts";
import { diffVersions } from "../../src/diff/diff-spec.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(root, "packages/docs/src/content/docs/guides/versions.md"), "utf8");

/** The guide's sections about a move to the next API version. */
const moves = guide.split(/^### /m).flatMap((text) => {
  const [, from, to] = /^From (\S+) to (\S+)\n/.exec(text) ?? [];
  return from && to ? [{ from, to, text }] : [];
});

test("the versions guide has sections about moves", () => {
  expect(moves.length).toBeGreaterThan(0);
});

test.each(moves)("the versions guide names all that breaks from $from to $to, and each new resource", async (move) => {
  const changes = await diffVersions(root, move.from, move.to);
  const breaking = changes.filter(({ verdict }) => verdict === "breaking");
  expect(breaking.length).toBeGreaterThan(0);
  expect(breaking.filter((change) => !isNamed(change, move.text))).toEqual([]);

  // A table that ends with these words is complete.
  if (!move.text.includes("Everything else is the same")) return;
  const isKnown = ({ text, operation = "" }: (typeof changes)[number]): boolean =>
    text === "is new" ? move.text.includes(`\`${operation.split(".")[0]}\``) : /^the type `\w+` is new$/.test(text);
  expect(changes.filter((change) => !isNamed(change, move.text) && !isKnown(change))).toEqual([]);
});
