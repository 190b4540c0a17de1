import { existsSync, globSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { TestReport } from "./test-report.ts";

/**
 * Lists the packages that have tests, as folders relative to the root.
 *
 * @throws {Error} if a package has a folder `test` but no script `test`, since its tests wouldn't run
 */
export async function listSuites(root: string): Promise<string[]> {
  const suites: string[] = [];
  for (const file of globSync(["packages/*/package.json", "scripts/package.json"], { cwd: root }).sort()) {
    const folder = dirname(file);
    const { scripts = {} } = JSON.parse(await readFile(join(root, file), "utf8"));
    if ("test" in scripts) suites.push(folder);
    else if (existsSync(join(root, folder, "test"))) throw new Error(`${file}: the script "test" is missing`);
  }
  return suites;
}

/**
 * Returns the suites with the given names, such as `core`, or all suites.
 *
 * @throws {TypeError} if a name has no suite
 */
export function selectSuites(suites: readonly string[], names: readonly string[]): readonly string[] {
  const known = suites.map((suite) => basename(suite));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new TypeError(`test: found no tests for ${unknown.join(", ")}: choose from ${known.join(", ")}`);
  }
  return names.length === 0 ? suites : suites.filter((suite) => names.includes(basename(suite)));
}

/**
 * Lists a package's files that look like tests, relative to its folder, even if their names keep Vitest from running
 * them.
 */
export function listTestFiles(folder: string): string[] {
  const files = globSync("{src,test}/**/*.{test,tests,spec,specs}.{ts,mts,cts,js,mjs,cjs}", { cwd: folder });
  return files.map((file) => file.replaceAll("\\", "/")).sort();
}

export async function clearReport(folder: string): Promise<void> {
  await rm(join(folder, ".results"), { recursive: true, force: true });
}

/** Reads the report that a package's tests wrote. Returns `undefined` if there is none or it is incomplete. */
export async function readReport(folder: string): Promise<TestReport | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, ".results", "vitest.json"), "utf8"));
  } catch {
    return undefined;
  }
}
