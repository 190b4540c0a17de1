import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCodeBlocks } from "./markdown-code.ts";

const content = join(import.meta.dirname, "../src/content/docs");
const programs = globSync(["index.md", "guides/*.md"], { cwd: content }).flatMap((file) =>
  findCodeBlocks(readFileSync(join(content, file), "utf8"), "ts")
    .filter(({ title }) => title !== undefined)
    .map(({ title = "", code }) => ({ guide: basename(file), title, code })),
);
let folder: string;

beforeAll(async () => {
  // The folder of the programs is inside this package, so that the programs can import the dependencies of the package.
  folder = await mkdtemp(join(import.meta.dirname, "../.install-guides-"));
  // `npm init` sets the type `commonjs`. The programs must also run in a project with this type.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test("every guide has a program that a reader can save and run", () => {
  const guides = globSync("guides/*.md", { cwd: content }).map((file) => basename(file));
  expect(new Set(programs.map(({ guide }) => guide))).toEqual(new Set([...guides, "index.md"]));
});

test.each(programs)("$title of $guide runs against a mock cloud", async ({ title, code }) => {
  await using mock = await startMockCloud();
  await writeFile(join(folder, title), code);
  const isTest = title.endsWith(".test.ts");
  const vitest = join(import.meta.dirname, "../../../node_modules/vitest/vitest.mjs");
  const args = isTest ? [vitest, "run", "--root", folder, "--testTimeout", "600000", title] : [title];
  const env = { ...process.env, COCKROACH_SERVER: mock.url, COCKROACH_API_KEY: mock.apiKey, CRDB_CLOUD_LOG: "" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  expect(stdout).not.toBe("");
});
