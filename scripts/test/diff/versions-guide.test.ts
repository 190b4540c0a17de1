import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isNamed } from "../../src/changeset/check-changesets.ts";
import { diffVersions } from "../../src/diff/diff-spec.ts";
import { listOperations } from "../../src/openapi.ts";
import { listApiVersions } from "../../src/spec/version-files.ts";

const root = join(import.meta.dirname, "../../..");
const read = (file: string): string => readFileSync(join(root, "packages", file), "utf8");
const guide = read("docs/src/content/docs/guides/versions.md");
const apiVersions = (await listApiVersions(root)).sort();

/** The guide's sections, each about the upgrade to the next API version. */
const moves = guide.split(/^### /m).flatMap((text) => {
  const [, from, to] = /^From (\S+) to (\S+)\n/.exec(text) ?? [];
  return from && to ? [{ from, to, text }] : [];
});

test("the versions guide describes each move to the next version", () => {
  const expected = apiVersions.slice(1).map((to, at) => ({ from: apiVersions[at], to }));
  expect(moves.map(({ from, to }) => ({ from, to }))).toEqual(expected.reverse());
});

test.each(moves)("the versions guide names all that breaks from $from to $to, and each new resource", async (move) => {
  const changes = await diffVersions(root, move.from, move.to);
  const breaking = changes.filter(({ verdict }) => verdict === "breaking");
  expect(breaking.length).toBeGreaterThan(0);
  expect(breaking.filter((change) => !isNamed(change, move.text))).toEqual([]);

  // If the guide says this, its tables have to name every change.
  if (!move.text.includes("Everything else is the same")) return;
  const isKnown = ({ text, operation = "" }: (typeof changes)[number]): boolean =>
    text === "is new" ? move.text.includes(`\`${operation.split(".")[0]}\``) : /^the type `\w+` is new$/.test(text);
  expect(changes.filter((change) => !isNamed(change, move.text) && !isKnown(change))).toEqual([]);
});

test("the versions guide lists each entry point, the main one first, and states how many operations it has", () => {
  const rows = [...guide.matchAll(/^\| `@crdb-cloud\/node\S*` \| ([^|]+) \|$/gm)].map(([, content]) => content ?? "");
  const dateIn = (text: string): string | undefined => /\d{4}-\d\d-\d\d/.exec(text)?.[0];
  const main = dateIn(JSON.parse(read("core/package.json")).exports["."]);
  expect(rows.map(dateIn)).toEqual([main, ...apiVersions.toReversed()]);

  const count = (version = ""): string =>
    String(listOperations(JSON.parse(read(`mock/src/generated/${version}.gen.json`))).length);
  const stated = [
    ...Array.from(guide.matchAll(/\| (\S+), with (\d+) operations \|/g), ([, version, number]) => [version, number]),
    ...moves.flatMap(({ from, to, text }) => {
      const [, before, after] = /\| (\d+) operations[^|]*\| (\d+) operations/.exec(text) ?? [];
      const counts = [
        [from, before],
        [to, after],
      ];
      return before ? counts : [];
    }),
  ];
  expect(stated.length).toBeGreaterThan(0);
  expect(stated).toEqual(stated.map(([version]) => [version, count(version)]));
});

test.each(["core/README.md", "mock/README.md"])("packages/%s names each API version", (file) => {
  const text = read(file);
  expect(apiVersions.filter((version) => !text.includes(version))).toEqual([]);
});
