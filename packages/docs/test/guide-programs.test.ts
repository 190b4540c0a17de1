import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCodeBlocks } from "./markdown-code.ts";
import type { ProgramResult } from "./run-programs.ts";

const content = join(import.meta.dirname, "../src/content/docs");
const examples = globSync(["index.md", "guides/*.md"], { cwd: content }).flatMap((file) =>
  findCodeBlocks(readFileSync(join(content, file), "utf8"), "ts")
    .filter(({ title }) => title !== undefined)
    .map(({ title = "", code }) => ({ guide: basename(file), title, code })),
);
const isTest = ({ title }: { title: string }): boolean => title.endsWith(".test.ts");
const tests = examples.filter(isTest);
const programs = examples.filter((example) => !isTest(example));
// Needs its own process: a program that imports Node.js modules could, for example, report the other programs' calls.
const isAlone = ({ code }: { code: string }): boolean => code.includes('from "node:');
let folder: string;

/** What Vitest reports as JSON. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

beforeAll(async () => {
  // The programs' folder is inside this package, so that they can import its dependencies.
  folder = await mkdtemp(join(import.meta.dirname, "../.install-guides-"));
  // `npm init` sets the type `commonjs`. The programs must also run in a project with this type.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }');
  for (const { title, code } of examples) await writeFile(join(folder, title), code);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("every guide has a program that a reader can save and run", () => {
  const guides = globSync("guides/*.md", { cwd: content }).map((file) => basename(file));
  expect(new Set(examples.map(({ guide }) => guide))).toEqual(new Set([...guides, "index.md"]));
});

describe("programs", () => {
  const results = new Map<string, ProgramResult>();

  // Most programs share a process, because each process loads the packages again.
  beforeAll(async () => {
    const groups = [programs.filter((one) => !isAlone(one)), ...programs.filter(isAlone).map((one) => [one])];
    for (const group of groups) {
      const found = await runPrograms(group.map(({ title }) => title));
      for (const [at, { title }] of group.entries()) results.set(title, found[at] as ProgramResult);
    }
  });

  test.each(programs)("the program $title in $guide runs against a mock cloud", ({ title }) => {
    expect(results.get(title)).toEqual({ stdout: expect.stringMatching(/./), exitCode: 0 });
  });
});

describe("tests", () => {
  let report: Report;

  // One Vitest runs all tests in one process, because each start takes a second. Nothing could use cached modules
  // again, since the folder's name changes.
  beforeAll(async () => {
    const vitest = join(import.meta.dirname, "../../../node_modules/vitest/vitest.mjs");
    const file = join(folder, "report.json");
    const options = [
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${file}`,
      "--maxWorkers=1",
      "--no-isolate",
      "--fsModuleCache=false",
      "--testTimeout=600000",
    ];
    await runNode([vitest, "run", ...options, ...tests.map(({ title }) => title)]);
    report = JSON.parse(readFileSync(file, "utf8"));
  });

  test.each(tests)("the test $title in $guide passes", ({ title }) => {
    const file = report.testResults.find(({ name }) => basename(name) === title);
    expect(file?.assertionResults.map(({ status }) => status)).toEqual(["passed"]);
  });
});

/** Runs programs from the folder in one process, each with its own mock cloud. */
async function runPrograms(titles: readonly string[]): Promise<ProgramResult[]> {
  const mocks = await Promise.all(titles.map(() => startMockCloud()));
  try {
    const started = titles.map((title, at) => ({
      file: join(folder, title),
      env: { COCKROACH_SERVER: mocks[at]?.url, COCKROACH_API_KEY: mocks[at]?.apiKey, CRDB_CLOUD_LOG: "" },
    }));
    const { stdout } = await runNode([join(import.meta.dirname, "run-programs.ts"), JSON.stringify(started)]);
    return JSON.parse(stdout);
  } finally {
    for (const mock of mocks) await mock.close();
  }
}

function runNode(args: readonly string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, args, { cwd: folder });
}
