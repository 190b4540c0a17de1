import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { cockroachArguments } from "../../src/sql/engines/cockroach.ts";
import { temporaryFile } from "../temporary-file.ts";
import { query, startSqlCloud } from "./sql-cloud.ts";

/** Puts a shell script called `cockroach` on the PATH until the end of the test, and returns the path of the script. */
function installCockroach(script: string): string {
  const program = temporaryFile("cockroach", `#!/bin/sh\n${script}\n`);
  vi.stubEnv("PATH", `${dirname(program)}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return program;
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
  const program = installCockroach(`echo $$ >"$0.pid"\nexec "${process.execPath}" "${standIn}" "$@"`);
  const cloud = await startSqlCloud({});
  expect(cloud.mock.sql?.engine).toBe(`CockroachDB (${program})`);
  const { id, url } = await cloud.createCluster();
  expect(await query(url, "SELECT current_user")).toEqual([{ value: "maxroach" }]);
  await query(url, 'CREATE DATABASE "by_sql"');
  await cloud.api(`POST /clusters/${id}/databases`, { name: "by_api" });
  const { databases } = (await cloud.api(`GET /clusters/${id}/databases`)).body;
  expect(databases.map(({ name }: { name: string }) => name)).toEqual(["by_api", "by_sql", "defaultdb"]);
  expect((await query(url, "SELECT datname FROM pg_database")).map(({ value }) => value)).toContain("by_api");
  const pid = (await readFile(`${program}.pid`, "utf8")).trim();
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  await cloud[Symbol.asyncDispose]();
  expect(existsSync(`/proc/${pid}`)).toBe(false);
});

test("a connection fails with the output of cockroach if cockroach does not start", async () => {
  installCockroach("echo no memory >&2\nexit 1");
  await using cloud = await startSqlCloud({ engine: "cockroach" });
  const { url } = await cloud.createCluster();
  await expect(query(url, "SELECT 1")).rejects.toThrow("cockroach did not start: no memory");
});
