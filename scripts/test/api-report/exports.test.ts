import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { listDeclarations } from "../../src/api-report/list-declarations.ts";
import { listPackages } from "../../src/api-report/list-packages.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const packages = (await listPackages(root)).filter(({ folder }) => /\/(core|node|deno|provision)$/.test(folder));
const entries = [...listDeclarations(root, packages)].map(([specifier, declarations]) => ({
  specifier,
  exported: declarations.filter(({ isExported, name }) => isExported && /^\w+$/.test(name)),
}));
/** Leaves out the entry points of single API versions, which export the same names, and those for our own packages. */
const users = entries.filter(({ specifier }) => !/\/(internal|\d{4}-\d{2}-\d{2}.*)$/.test(specifier));

/** Where somebody uses a name: in guides, READMEs and examples, in our commands, and in the API's methods. */
const readers = globSync(
  [
    "{README,packages/*/README,packages/docs/src/content/docs/{index,guides/*}}.md",
    "packages/{examples,cli,action}/src/**/*.ts",
    "packages/core/src/generated/*/resources.gen.ts",
  ],
  { cwd: root },
).map((file) => readFileSync(join(root, file), "utf8"));

test.each(users)("somebody uses each name that $specifier exports", ({ exported }) => {
  const texts = [
    ...readers,
    ...entries.flatMap(({ exported }) => exported.map(({ name, code }) => code.replace(name, ""))),
  ];
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  expect(exported.map(({ name }) => name).filter((name) => !words.has(name))).toEqual([]);
});

test.each(packages)("no two entry points of $name export the same name", ({ name }) => {
  const names = users.flatMap(({ specifier, exported }) =>
    specifier.startsWith(name) ? exported.map((one) => one.name) : [],
  );
  expect(names.filter((one, at) => names.indexOf(one) < at)).toEqual([]);
});
