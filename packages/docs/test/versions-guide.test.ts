import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_VERSION } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { apiVersions } from "../src/reference/api-versions.ts";
import { apis, root } from "./document.ts";

const read = (path: string): string => readFileSync(join(root, "packages", path), "utf8");
const guide = read("docs/src/content/docs/guides/versions.md");

const counts: Readonly<Record<string, number>> = Object.fromEntries(
  apis.map(({ version, resources }) => [version, resources.flatMap(({ operations }) => operations).length]),
);

test("the versions guide lists each API version's entry point, the main version first", () => {
  const rows = [...guide.matchAll(/^\| `@crdb-cloud\/node\S*` \| ([^|]+) \|$/gm)].map(([, version]) => version);
  expect(rows.map((version) => /\d{4}-\d\d-\d\d/.exec(version ?? "")?.[0])).toEqual([API_VERSION, ...apiVersions]);
});

test("the versions guide describes each move to the next version", () => {
  const moves = [...guide.matchAll(/^### From (\S+) to (\S+)$/gm)].map(([, from, to]) => [from, to]);
  expect(moves).toEqual(apiVersions.slice(0, -1).map((to, at) => [apiVersions[at + 1], to]));
});

test("the versions guide states how many operations each API version has", () => {
  const listed = [...guide.matchAll(/\| (\d{4}-\d\d-\d\d), with (\d+) operations \|/g)];
  const compared = [...guide.matchAll(/^### From (\S+) to (\S+)\n[^#]*?\| (\d+) operations[^|]*\| (\d+) operations/gm)];
  const written = [
    ...listed.map(([, version, count]) => [version, count]),
    ...compared.flatMap(([, from, to, before, after]) => [
      [from, before],
      [to, after],
    ]),
  ];
  expect(written.length).toBeGreaterThan(0);
  expect(written).toEqual(written.map(([version = ""]) => [version, String(counts[version])]));
});

test.each(["core/README.md", "mock/README.md"])("packages/%s names each API version", (file) => {
  const text = read(file);
  expect(apiVersions.filter((version) => !text.includes(version))).toEqual([]);
});
