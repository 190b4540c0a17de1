import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { cockroachArguments } from "../../src/sql/engines/cockroach.ts";
import { query, startSqlCloud } from "./sql-cloud.ts";

/** Puts a shell script called `cockroach` on the PATH until the end of the test, and returns the path of its folder. */
async function installCockroach(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cockroach-"));
  await writeFile(join(folder, "cockroach"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  return folder;
}

test("cockroachArguments() starts a node in memory, on the loopback address, without passwords", () => {
  expect(cockroachArguments("/tmp/x")).toEqual([
    "start-single-node",
    "--insecure",
    "--store=type=mem,size=640MiB",
    "--listen-addr=127.0.0.1:0",
    "--http-addr=127.0.0.1:0",
    "--listening-url-file=/tmp/x.url",
  ]);
});

test("cockroach on the PATH takes precedence over other engines, and ends when the mock is closed", async () => {
  const standIn = fileURLToPath(new URL("stand-in-cockroach.ts", import.meta.url));
  const folder = await installCockroach(`echo $$ >"$(dirname "$0")/pid"\nexec "${process.execPath}" "${standIn}" "$@"`);
  const cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toBe(`CockroachDB (${join(folder, "cockroach")})`);
  const { id, url } = await cloud.createCluster();
  expect(await query(url, "SELECT current_user")).toEqual([{ value: "maxroach" }]);
  await query(url, 'CREATE DATABASE "by_sql"');
  await cloud.api(`POST /clusters/${id}/databases`, { name: "by_api" });
  const { databases } = (await cloud.api(`GET /clusters/${id}/databases`)).body;
  expect(databases.map(({ name }: { name: string }) => name)).toEqual(["by_api", "by_sql", "defaultdb"]);
  expect((await query(url, "SELECT datname FROM pg_database")).map(({ value }) => value)).toContain("by_api");
  const pid = (await readFile(join(folder, "pid"), "utf8")).trim();
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  await cloud[Symbol.asyncDispose]();
  expect(existsSync(`/proc/${pid}`)).toBe(false);
});

test("a connection fails with the output of cockroach if cockroach does not start", async () => {
  await installCockroach("echo no memory >&2\nexit 1");
  await using cloud = await startSqlCloud({ engine: "cockroach" });
  const { url } = await cloud.createCluster();
  await expect(query(url, "SELECT 1")).rejects.toThrow("cockroach did not start: no memory");
});
