import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** Matches an import, static or dynamic, or a re-export of values. */
const IMPORT = /^(?:import|export) (?!type )(?:[^;"]*? from )?"([^"]+)"|\bimport\("([^"]+)"/gm;

/** Returns the modules outside this package that a module imports, directly or indirectly. */
async function findPackages(module: URL, seen: Map<string, string[]> = new Map()): Promise<string[]> {
  const source = await readFile(module, "utf8");
  const imported = [...source.matchAll(IMPORT)].map(([, one, other]) => String(one ?? other));
  seen.set(
    module.href,
    imported.filter((name) => !name.startsWith(".")),
  );
  for (const name of imported) {
    const next = new URL(name, module);
    if (name.startsWith(".") && !seen.has(next.href)) await findPackages(next, seen);
  }
  return [...new Set([...seen.values()].flat())];
}

test("@crdb-cloud/mock/fetch imports no Node.js module and no JSON file, so browsers and all bundlers load it", async () => {
  expect(await findPackages(new URL("../src/fetch.ts", import.meta.url))).toEqual(["jose", "@cfworker/json-schema"]);
  const all = await findPackages(new URL("../src/index.ts", import.meta.url));
  expect(all).toEqual(expect.arrayContaining(["node:http", "node:fs", "node:crypto"]));
});
