import { globSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TestReport } from "./test-totals.ts";

/** The folders of the packages that have tests. */
export async function listSuites(root: string): Promise<string[]> {
  const suites: string[] = [];
  for (const file of globSync(["packages/*/package.json", "scripts/package.json"], { cwd: root }).sort()) {
    const { scripts = {} } = JSON.parse(await readFile(join(root, file), "utf8"));
    if ("test" in scripts) suites.push(join(root, dirname(file)));
  }
  return suites;
}

/** Removes the reports of an earlier run, so that what is read afterwards is of this one. */
export async function clearReport(suite: string): Promise<void> {
  await rm(join(suite, ".results"), { recursive: true, force: true });
}

/** Reads the report that a package's tests wrote, if they did. */
export async function readReport(suite: string): Promise<TestReport | undefined> {
  try {
    return JSON.parse(await readFile(join(suite, ".results", "vitest.json"), "utf8"));
  } catch {
    return undefined;
  }
}
