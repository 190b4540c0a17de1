import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { planGitHubActions } from "@crdb-cloud/node/github-actions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";

const MAIN = "repo:acme/shop:ref:refs/heads/main";
const IMMUTABLE = "repo:acme@12/shop@34:ref:refs/heads/main";
const deno = findRuntime("deno");
const VARIABLES =
  "COCKROACH_API_KEY,COCKROACH_API_JWT,COCKROACH_VANITY_NAME,COCKROACH_USERNAME,COCKROACH_SERVER,ACTIONS_ID_TOKEN_REQUEST_URL,ACTIONS_ID_TOKEN_REQUEST_TOKEN";
const runtimes = [
  { title: "Node.js", command: [process.execPath] },
  {
    title: `Deno${reasonOf(deno)}`,
    missing: deno.missing,
    command: [deno.path, "run", "--no-prompt", "--allow-net=127.0.0.1", `--allow-env=${VARIABLES}`],
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "crdb-cloud-tokens-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a mock whose clock is years away from this machine's. */
function startMock(): Promise<MockCloud> {
  return startMockCloud({ clock: "virtual", delayMs: 1_200_000, keys: [{ organization: "acme" }] });
}

/** Starts a mock whose organization is set up for the repository. */
async function openOrganization(): Promise<MockCloud> {
  const mock = await startMock();
  const admin = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const plan = await planGitHubActions(admin, { repository: "acme/shop" });
  await plan.apply();
  return mock;
}

interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** Returns the next line of standard output. */
  next(): Promise<string | undefined>;
}

/** Starts a program in whose environment there is no key. */
function start(command: readonly string[], program: string, args: readonly string[], variables: object): Program {
  const file = fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url));
  const [executable = "", ...flags] = command;
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", ...variables };
  expect(JSON.stringify(env)).not.toMatch(/CCDB1|COCKROACH_API/);
  const child = spawn(executable, [...flags, file, ...args], { env });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, next: async () => (await lines.next()).value };
}

function toVariables(mock: MockCloud, subject = MAIN): object {
  return { COCKROACH_SERVER: mock.url, COCKROACH_VANITY_NAME: "acme", ...mock.addGitHubJob({ subject }) };
}

describe.concurrent.each(runtimes)("on $title", ({ title, command, missing }) => {
  test.skipIf(missing)(
    "a job creates and deletes a cluster, even if its token expires and the signing key is rotated meanwhile",
    async () => {
      await using mock = await startMock();
      const setup = start(command, "set-up-repository", ["acme/shop"], { COCKROACH_SERVER: mock.url });
      setup.child.stdin.end(`${mock.apiKey}\n`);
      expect(await setup.next()).toBe("before: serviceAccounts.create jwtIssuers.create");
      expect(await setup.next()).toBe("after: ");
      // The job needs a token for all its first calls, one after it has expired, and one after the key was rotated.
      mock.fault({ operation: "getGitHubToken", after: 3, status: 500 });
      const { child, next } = start(command, "run-without-key", ["keyless-moose"], toVariables(mock, IMMUTABLE));
      const exit = once(child, "exit");
      expect(await next()).toBe("poll 1: CREATING");
      mock.advance("16m");
      expect(await next()).toBe("poll 2: CREATING");
      mock.rotateTokenKey();
      mock.advance("4m");
      expect([await next(), await next()]).toEqual(["poll 3: CREATED", "deleted"]);
      expect(await exit).toEqual([0, null]);
      const rejected = mock.requests.filter(({ status }) => status === 401).map(({ operation }) => operation);
      expect(rejected).toEqual(["clusters.get", "clusters.get"]);
    },
  );

  test.skipIf(missing)("a job's error says what is wrong with its token endpoint or its token", async () => {
    await using mock = await openOrganization();
    const { child, next } = start(command, "list-on-demand", [], toVariables(mock));
    const list = async (fault?: Parameters<MockCloud["fault"]>[0]): Promise<string | undefined> => {
      const remove = fault && mock.fault({ operation: "getGitHubToken", ...fault });
      child.stdin.write("\n");
      const line = await next();
      remove?.();
      return line;
    };
    const failed = "ConnectionError: clusters.listAvailableRegions: githubActionsToken() failed: ";
    expect(await list({ status: 403 })).toBe(
      `${failed}the token endpoint responded with 403: give the job "permissions: id-token: write"`,
    );
    expect(await list({ html: true, status: 200 })).toMatch(/without a token: a proxy may have sent the response/);
    const value = await mock.issueToken({ subject: MAIN, audience: "elsewhere" });
    expect(await list({ status: 200, body: { value } })).toMatch(
      /issued a token for an audience other than https:\/\/cockroachlabs\.cloud/,
    );
    expect(await list()).toBe("regions");
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test.skipIf(missing)("a call gives up at its deadline if the token endpoint hangs", async () => {
    await using mock = await openOrganization();
    mock.fault({ operation: "getGitHubToken", latencyMs: 3_600_000 });
    const { child, next } = start(command, "list-on-demand", [], toVariables(mock));
    child.stdin.write("1500\n");
    expect(await next()).toBe(
      "CallTimeoutError: clusters.listAvailableRegions: gave up after 1.5 s while waiting for githubActionsToken(): raise deadlineMs to wait longer",
    );
    child.kill();
    await once(child, "exit");
  });

  test.skipIf(missing)("a token file is read again after it has been replaced", async () => {
    await using mock = await openOrganization();
    const path = join(folder, `${title}.jwt`);
    await writeFile(path, "");
    const reading = command[1] === "run" ? [...command, `--allow-read=${folder}`] : command;
    const variables = { COCKROACH_SERVER: mock.url };
    const { child, next } = start(reading, "list-on-demand", [path], variables);
    const list = async (token: string): Promise<string | undefined> => {
      await writeFile(path, token);
      child.stdin.write("\n");
      return next();
    };
    expect(await list("")).toMatch(/tokenFile\(.*\) failed: the file is empty/);
    expect(await list(`${await mock.issueToken({ subject: MAIN })}\n`)).toBe("regions");
    mock.rotateTokenKey();
    expect(await list(await mock.issueToken({ subject: MAIN }))).toBe("regions");
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});

test.concurrent.each([
  "repo:acme/shop:pull_request",
  "repo:fork/shop:pull_request",
  "repo:fork/shop:ref:refs/heads/main",
  "repo:acme/shop-evil:ref:refs/heads/main",
  "repo:acme/shop2:ref:refs/heads/main",
  "repo:acme/shop:ref:refs/heads/next",
  "repo:acme/shop:environment:main",
])("a job with the subject %s has no access", async (subject) => {
  await using mock = await openOrganization();
  const apiKey = (): Promise<string> => mock.issueToken({ subject });
  const job = createClient({ baseUrl: mock.url, apiKey, vanityName: "acme" });
  await expect(job.clusters.listAvailableRegions()).rejects.toThrow(`maps sub "${subject}" to no identity`);
  expect(mock.requests.slice(-2).map(({ status }) => status)).toEqual([401, 401]);
});
