import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clearReport, listSuites, listTestFiles, readReport, selectSuites } from "../../src/test-run/test-suites.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "crdb cloud "));
  for (const [folder, scripts] of Object.entries({
    "packages/b": { test: "vitest run" },
    "packages/a": { test: "vitest run" },
    "packages/untested": { build: "tsc" },
    scripts: { test: "vitest run" },
  })) {
    await mkdir(join(root, folder, ".results"), { recursive: true });
    await writeFile(join(root, folder, "package.json"), JSON.stringify({ scripts }));
  }
});
afterAll(() => rm(root, { recursive: true }));

test("listSuites() lists the packages with a test script", async () => {
  expect(await listSuites(root)).toEqual(["packages/a", "packages/b", "scripts"]);
});

test("selectSuites() selects suites by their names, or all suites", () => {
  const suites = ["packages/a", "packages/b", "scripts"];
  expect(selectSuites(suites, ["scripts", "a"])).toEqual(["packages/a", "scripts"]);
  expect(selectSuites(suites, [])).toEqual(suites);
  expect(() => selectSuites(suites, ["c"])).toThrow("test: found no tests for c: choose from a, b, scripts");
});

test("listSuites() throws if a package has tests and no test script", async () => {
  const folder = join(root, "packages/untested/test");
  await mkdir(folder);
  await expect(listSuites(root)).rejects.toThrow('packages/untested/package.json: the script "test" is missing');
  await rm(folder, { recursive: true });
});

test("listTestFiles() lists files that look like tests, even if Vitest doesn't run them", async () => {
  const folder = join(root, "packages/a");
  await mkdir(join(folder, "test/deep"), { recursive: true });
  for (const name of ["test/a.test.ts", "test/deep/b.spec.mts", "test/a.ts"]) await writeFile(join(folder, name), "");
  expect(listTestFiles(folder)).toEqual(["test/a.test.ts", "test/deep/b.spec.mts"]);
});

test("readReport() returns undefined if the report is incomplete or missing", async () => {
  const suite = join(root, "packages/a");
  const file = join(suite, ".results/vitest.json");
  await writeFile(file, '{"startTime":1}');
  expect(await readReport(suite)).toEqual({ startTime: 1 });
  await writeFile(file, '{"startT');
  expect(await readReport(suite)).toBeUndefined();
  await clearReport(suite);
  expect(await readReport(suite)).toBeUndefined();
});
