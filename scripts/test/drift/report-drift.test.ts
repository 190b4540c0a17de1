import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { reportDrift } from "../../src/drift/report-drift.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { runJob } from "../run-job.ts";
import { createRoot, VERSION_DIR } from "../widgets-spec.ts";

/**
 * Replaces the GitHub CLI: puts a program named `gh` into a folder that comes first in `PATH`. For `gh issue list`, the
 * program prints the number of the open issue. The returned function reads the arguments of all calls.
 */
async function fakeGh(root: string, open: readonly number[]): Promise<() => Promise<string[][]>> {
  const bin = join(root, "bin");
  const log = join(root, "calls");
  await mkdir(bin);
  await writeFile(log, "");
  const program = `#!/usr/bin/env node
require("node:fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + "\\n");
if (process.argv[3] === "list") console.log(${JSON.stringify(open[0] ?? "")});
`;
  await writeFile(join(bin, "gh"), program);
  await chmod(join(bin, "gh"), 0o755);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
  return async () =>
    (await readFile(log, "utf8"))
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
}

async function writeVendor(root: string, more: object): Promise<string> {
  const { document } = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  await writeFile(
    join(root, "2020-01-01.json"),
    JSON.stringify({ ...document, paths: { ...document.paths, ...more } }),
  );
  return join(root, "{apiVersion}.json");
}

const MORE = { "/extra": { get: { operationId: "Extra", responses: {} } } };

const [LIST, FILE] = [
  ["issue", "list"],
  ["--body-file", "drift.md"],
];

/**
 * Writes the report, and runs the job that opens, edits or closes the issue. Returns the text of the report, and the
 * calls of `gh` except the first, which lists the issues.
 */
async function report(more: object, open: readonly number[]): Promise<{ text: string; calls: string[][] }> {
  const root = await createRoot();
  const readCalls = await fakeGh(root, open);
  const text = await reportDrift(root, await writeVendor(root, more));
  await writeFile(join(root, "drift.md"), text);
  await runJob(["drift", "issue"], root, {});
  const [list = [], ...calls] = await readCalls();
  expect(list.slice(0, 2)).toEqual(LIST);
  return { text, calls };
}

describe("reportDrift() and the job that maintains the issue", () => {
  test("open an issue with the table", async () => {
    const { text, calls } = await report(MORE, []);
    expect(text).toMatch(/^# 2020-01-01\n\n## Differences[\s\S]*\| `missing operation GET \/extra` \| Extra \| {2}\|/);
    expect(calls).toEqual([["issue", "create", "--title", expect.stringContaining("our spec differ"), ...FILE]]);
  });

  test("update the open issue", async () => {
    expect((await report(MORE, [7])).calls).toEqual([["issue", "edit", "7", ...FILE]]);
  });

  test("open no issue if every difference has a reason", async () => {
    expect(await report({}, [])).toEqual({ text: "", calls: [] });
  });

  test("close the open issue if every difference has a reason", async () => {
    const { calls } = await report({}, [7]);
    expect(calls).toEqual([["issue", "close", "7", "--comment", "Every difference has a reason now."]]);
  });
});
