import fs from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFile } from "../../mock/test/temporary-file.ts";
import { openTemplateFile, writeTemplateFile } from "../src/engines/template-file.ts";
import { ENGINES, query, startMockProcess } from "./sql-cloud.ts";

const header = { version: "18.4", password: "secret", verifier: "SCRAM" };

/** Packs a folder with one file into a template file. */
async function writeFile(path: string): Promise<void> {
  const data = dirname(temporaryFile("conf", "text".repeat(1000)));
  await writeTemplateFile(path, { header, data, owner: undefined });
}

/** Returns a template file's header; `undefined` if the file can't be used. */
function readHeader(path: string): object | undefined {
  const { file, ...rest } = openTemplateFile(path) ?? {};
  if (file === undefined) return undefined;
  fs.closeSync(file);
  return rest;
}

function changeByte(path: string, at: number): void {
  const contents = fs.readFileSync(path);
  contents[at] = (contents[at] as number) ^ 1;
  fs.writeFileSync(path, contents);
}

test("only its owner can read a template file, and nobody else may write to its folder", async () => {
  const path = join(dirname(temporaryFile("x", "")), "cache", "a.tar");
  await writeFile(path);
  expect(readHeader(path)).toEqual(header);
  expect([fs.statSync(path).mode & 0o777, fs.statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700]);
  fs.chmodSync(dirname(path), 0o777);
  const problem = `cannot store a file in ${dirname(path)}, because other users can write to that folder`;
  await expect(writeFile(join(dirname(path), "b.tar"))).rejects.toThrow(problem);
  expect(fs.readdirSync(dirname(path))).toEqual(["a.tar"]);
});

type Row = [problem: string, damage: (path: string) => void];
test.each<Row>([
  ["is missing", (path) => fs.rmSync(path)],
  ["is empty", (path) => fs.writeFileSync(path, "", { mode: 0o600 })],
  ["has lost its end", (path) => fs.writeFileSync(path, fs.readFileSync(path).subarray(0, 3000))],
  ["has more bytes", (path) => fs.appendFileSync(path, "x")],
  ["can be read by others", (path) => fs.chmodSync(path, 0o644)],
  // Changes a byte in the checksum, in the header or in the archive.
  ...[0, 7, 21, 1023, 1024, 5000].map((at): Row => [`has another byte ${at}`, (path) => changeByte(path, at)]),
])("a template file isn't used if it %s", async (_, damage) => {
  const path = temporaryFile("a.tar");
  await writeFile(path);
  damage(path);
  expect(readHeader(path)).toBeUndefined();
});

test("writing a template file keeps the newest 100 MB, and deletes what killed processes have left behind", async () => {
  const folder = dirname(temporaryFile("x.tar", ""));
  const create = (name: string, { megabytes = 0, hours = 0 }): void => {
    fs.writeFileSync(join(folder, name), "");
    fs.truncateSync(join(folder, name), megabytes * 1_000_000);
    const time = new Date(Date.now() - hours * 3_600_000);
    fs.utimesSync(join(folder, name), time, time);
  };
  create("old.tar", { megabytes: 26, hours: 4 });
  create("young.tar", { megabytes: 26, hours: 1 });
  create("middle.tar", { megabytes: 70, hours: 3 });
  create("new.tar.1f2e", { hours: 2 });
  create("new.tar.3d4c", { hours: 0.5 });
  await writeFile(join(folder, "new.tar"));
  expect(fs.readdirSync(folder).sort()).toEqual(["middle.tar", "new.tar", "new.tar.3d4c", "x.tar", "young.tar"]);
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
  expect(others).toEqual([]);
  const path = join(folder, name);
  const contents = fs.readFileSync(path);
  expect(await run()).toEqual(utc);
  expect(fs.readFileSync(path).equals(contents)).toBe(true);
  fs.writeFileSync(path, contents.subarray(0, 1_000_000));
  expect(await run()).toEqual(utc);
  expect(fs.statSync(path).size).toBeGreaterThan(20_000_000);
});

test.each(["file", "proc"])("a process that can't write to the cache (%s) works without it", async (kind) => {
  const cache = kind === "file" ? temporaryFile("file", "") : "/proc";
  expect(await queryInProcess("embedded-postgres", "SELECT 1 AS one", { XDG_CACHE_HOME: cache })).toEqual([{ one: 1 }]);
});

test("a process still starts clusters after somebody has emptied the cache", async () => {
  const cache = dirname(temporaryFile("x", ""));
  const { createCluster } = await startMockProcess("embedded-postgres", { XDG_CACHE_HOME: cache });
  fs.rmSync(join(cache, "crdb-cloud-mock"), { recursive: true });
  // The first cluster uses the server that was started with the mock, and the second needs a new one.
  for (const name of ["one-otter", "two-otter"])
    expect(await query((await createCluster(name)).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(fs.readdirSync(join(cache, "crdb-cloud-mock"))).toEqual([expect.stringMatching(/^postgres-\w+\.tar$/)]);
});
