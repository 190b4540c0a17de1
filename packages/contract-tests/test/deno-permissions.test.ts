import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findProject, findRuntime, reasonOf } from "./find-installed.ts";

const VARIABLES = "COCKROACH_API_KEY,COCKROACH_API_JWT,COCKROACH_VANITY_NAME,COCKROACH_USERNAME,COCKROACH_SERVER";
const program = fileURLToPath(new URL("programs/list-clusters.ts", import.meta.url));
const deno = findRuntime("deno");
const project = findProject();
const run = promisify(execFile);
let mock: MockCloud;

beforeAll(async () => {
  mock = await startMockCloud();
});
afterAll(() => mock.close());

/** Runs a program that lists the clusters. The program takes its credentials from environment variables only. */
async function listClusters(
  flags: readonly string[],
  variables: Record<string, string> = {},
  file: string = program,
): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const credentials = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
  const { stdout, stderr } = await run(deno.path, ["run", "--no-prompt", ...flags, file], {
    env: { ...env, ...credentials, ...variables },
  });
  return stdout + stderr;
}

describe.skipIf(deno.missing)(`Deno${reasonOf(deno)}`, () => {
  test("createClient() only requires permission for the host and two environment variables", async () => {
    const flags = [`--allow-net=${new URL(mock.url).host}`, "--allow-env=COCKROACH_API_KEY,COCKROACH_SERVER"];
    expect(await listClusters(flags)).toBe("0 clusters\n");
  });

  test.skipIf(project.missing)(
    `createClient() requires the same permissions when the package is installed from npm${reasonOf(project)}`,
    async () => {
      const copy = join(project.path, "list-clusters.ts");
      await copyFile(program, copy);
      const host = `--allow-net=${new URL(mock.url).host}`;
      const flags = ["--node-modules-dir=manual", host, "--allow-env=COCKROACH_API_KEY,COCKROACH_SERVER"];
      expect(await listClusters(flags, {}, copy)).toBe("0 clusters\n");
    },
  );

  test("createClient()'s error names the flag that permits reading the API key", async () => {
    expect(await listClusters([])).toContain(
      `ArgumentError: createClient: Deno does not permit reading COCKROACH_API_KEY: run the program with --allow-env=${VARIABLES}, or pass apiKey`,
    );
  });

  test("createClient() throws if Deno doesn't permit reading COCKROACH_SERVER", async () => {
    expect(await listClusters(["--allow-env=COCKROACH_API_KEY"])).toContain(
      `createClient: Deno does not permit reading COCKROACH_SERVER: run the program with --allow-env=${VARIABLES}, or pass baseUrl`,
    );
  });

  test("a call without permission to connect isn't retried, and its error names the flag", async () => {
    const { host } = new URL(mock.url);
    expect(await listClusters([`--allow-env=${VARIABLES}`, "--allow-net=example.com"])).toBe(
      `ConnectionError: clusters.list: the connection failed: EACCES: Deno does not permit the connection: run the program with --allow-net=${host}: no request was sent\nafter 1 attempts\n`,
    );
  });

  test("createClient() only logs if it has permission to read CRDB_CLOUD_LOG", async () => {
    const net = "--allow-net=127.0.0.1";
    const log = { CRDB_CLOUD_LOG: "info" };
    expect(await listClusters([net, `--allow-env=${VARIABLES}`], log)).toBe("0 clusters\n");
    expect(await listClusters([net, `--allow-env=${VARIABLES},CRDB_CLOUD_LOG`], log)).toMatch(
      /^0 clusters\ncrdb-cloud: clusters\.list: GET .*: attempt 1, \d+ ms: 200\n$/,
    );
  });
});
