import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { planGitHubActions } from "@crdb-cloud/provision";
import { describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";
import { type Command, startProgram } from "./run-program.ts";

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

/** Starts a mock whose clock is years away from this machine's. */
function startMock(): Promise<MockCloud> {
  return startMockCloud({ clock: "virtual", delayMs: 1_200_000, keys: [{ organization: "acme" }] });
}

/** Starts a program without an API key in its environment. */
function start(command: Command, variables: object) {
  expect(JSON.stringify(variables)).not.toMatch(/CCDB1|COCKROACH_API/);
  const child = startProgram(command, variables);
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, next: async (): Promise<string | undefined> => (await lines.next()).value };
}

describe.concurrent.each(runtimes)("on $title", ({ command, missing }) => {
  test.skipIf(missing)(
    "a job creates and deletes a cluster, even if its token expires and the signing key is rotated meanwhile",
    async () => {
      await using mock = await startMock();
      const setup = start([command, "set-up-repository.ts", "acme/shop"], { COCKROACH_SERVER: mock.url });
      setup.child.stdin.end(`${mock.apiKey}\n`);
      expect(await setup.next()).toBe("before: serviceAccounts.create jwtIssuers.create");
      expect(await setup.next()).toBe("after: ");
      // The job needs a token for its first calls, another after that expires, and a third after the key is rotated.
      mock.fault({ operation: "getGitHubToken", after: 3, status: 500 });
      const { child, next } = start([command, "run-without-key.ts", "keyless-moose"], {
        ...{ COCKROACH_SERVER: mock.url, COCKROACH_VANITY_NAME: "acme" },
        ...mock.addGitHubJob({ subject: IMMUTABLE }),
      });
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

  test.skipIf(missing)("a token file is read again after it has been replaced", async ({ onTestFinished }) => {
    await using mock = await startMock();
    const admin = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    await (await planGitHubActions(admin, { repository: "acme/shop" })).apply();
    const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-tokens-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, "token.jwt");
    await writeFile(path, "");
    const reading = command[1] === "run" ? [...command, `--allow-read=${folder}`] : command;
    const variables = { COCKROACH_SERVER: mock.url };
    const { child, next } = start([reading, "list-on-demand.ts", path], variables);
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
