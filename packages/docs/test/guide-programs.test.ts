import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { connectionUrl, ensureCluster, ensureSqlUser } from "@crdb-cloud/provision";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guideGroups } from "../src/guide-groups.ts";
import { findCodeBlocks } from "./markdown-code.ts";
import type { ProgramResult } from "./run-programs.ts";

const content = join(import.meta.dirname, "../src/content/docs");
const examples = globSync(["index.md", "guides/*.md"], { cwd: content }).flatMap((file) =>
  findCodeBlocks(readFileSync(join(content, file), "utf8"), "ts")
    .filter(({ title }) => title !== undefined)
    .map(({ title = "", code }) => ({ guide: file, title, code })),
);
const isTest = ({ title }: { title: string }): boolean => title.endsWith(".test.ts");
const tests = examples.filter(isTest);
const programs = examples.filter((example) => !isTest(example));
// Needs its own process: a program that imports Node.js modules could, for example, report the other programs' calls.
const isAlone = ({ code }: { code: string }): boolean => code.includes('from "node:');
const isConnecting = ({ guide }: { guide: string }): boolean => guide === "guides/connect.md";
let folder: string;

beforeAll(async () => {
  // The programs' folder is inside this package, so that they can import its dependencies.
  folder = await mkdtemp(join(import.meta.dirname, "../.install-guides-"));
  // `npm init` sets the `commonjs` type. The programs must also run in a project with this type.
  await writeFile(join(folder, "package.json"), '{ "type": "commonjs" }');
  for (const { title, code } of examples) await writeFile(join(folder, title), code);
});

afterAll(() => rm(folder, { recursive: true }));

test("every guide is in the sidebar, and has a program that a reader can save and run", () => {
  const guides = globSync("guides/*.md", { cwd: content });
  const listed = JSON.stringify(guideGroups);
  expect(guides.filter((guide) => !listed.includes(`"${guide.replace(/\.md$/, "")}"`))).toEqual([]);
  const shown = new Set(examples.map(({ guide }) => guide));
  expect(["index.md", ...guides].filter((guide) => !shown.has(guide))).toEqual([]);
});

describe("programs", () => {
  const results = new Map<string, ProgramResult>();
  async function runAll(group: typeof programs, env?: NodeJS.ProcessEnv): Promise<void> {
    const titles = group.map(({ title }) => title);
    const found = await runPrograms(titles, env);
    for (const [at, title] of titles.entries()) results.set(title, found[at] as ProgramResult);
  }

  // Most programs share a process, because each process loads the packages again.
  beforeAll(async () => {
    const others = programs.filter((one) => !isConnecting(one));
    await runAll(others.filter((one) => !isAlone(one)));
    for (const one of others.filter(isAlone)) await runAll([one]);
    await using database = await openDatabase();
    await runAll(programs.filter(isConnecting), database.env);
    // Generating Prisma's client requires a download, so this only tests the adapter, which is the part that connects.
    const prisma = await new PrismaPg({ connectionString: database.env.DATABASE_URL }).connect();
    const { rows } = await prisma.queryRaw({ sql: "SELECT total FROM kysely_orders", args: [], argTypes: [] });
    expect(rows).toEqual([["25"]]);
    await prisma.dispose();
  });

  test.each(programs)("the program $title in $guide runs against a mock cloud", ({ title }) => {
    expect(results.get(title)).toEqual({ stdout: expect.stringMatching(/./), exitCode: 0 });
  });
});

describe("tests", () => {
  let files: { name: string; assertionResults: { status: string }[] }[];

  // Runs all tests in one process, because starting Vitest takes a second. A cache wouldn't help, because the folder's
  // name is new each time.
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
    files = JSON.parse(readFileSync(file, "utf8")).testResults;
  });

  test.each(tests)("the test $title in $guide passes", ({ title }) => {
    const file = files.find(({ name }) => basename(name) === title);
    expect(file?.assertionResults.map(({ status }) => status)).toEqual(["passed"]);
  });
});

/** Creates a cluster that accepts SQL connections and returns the environment variables for connecting to it. */
async function openDatabase() {
  const mock = await startMockCloud({ sql: true });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const where = { name: "guide-db", provider: "GCP", regions: ["us-central1"], owner: "guides", ttl: "1h" } as const;
  const { cluster } = await ensureCluster(cloud, where);
  const user = await ensureSqlUser(cloud, { cluster_id: cluster.id, name: "app" });
  const { href } = await connectionUrl(cloud, { cluster, user });
  const env = { DATABASE_URL: href, NODE_EXTRA_CA_CERTS: mock.sql?.caFile ?? "" };
  return { env, [Symbol.asyncDispose]: () => mock.close() };
}

/** Runs programs from the folder in one process, each with its own mock cloud. */
async function runPrograms(titles: readonly string[], env?: NodeJS.ProcessEnv): Promise<ProgramResult[]> {
  const mocks = await Promise.all(titles.map(() => startMockCloud()));
  try {
    const started = titles.map((title, at) => ({
      file: join(folder, title),
      env: { COCKROACH_SERVER: mocks[at]?.url, COCKROACH_API_KEY: mocks[at]?.apiKey, CRDB_CLOUD_LOG: "" },
    }));
    const args = [join(import.meta.dirname, "run-programs.ts"), JSON.stringify(started)];
    const { stdout } = await runNode(args, env);
    return JSON.parse(stdout);
  } finally {
    for (const mock of mocks) await mock.close();
  }
}

function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
}
