import { startMockCloud } from "@crdb-cloud/mock";
import { afterAll, describe, expect, test } from "vitest";
import { listenInTest } from "../../node/test/listen.ts";
import { findRuntime, reasonOf } from "./find-installed.ts";
import { runProgram } from "./run-program.ts";

const VARIABLES = "COCKROACH_API_KEY,COCKROACH_API_JWT,COCKROACH_VANITY_NAME,COCKROACH_USERNAME,COCKROACH_SERVER";
const deno = findRuntime("deno");
const mock = await startMockCloud();
afterAll(() => mock.close());

const RESPONSE = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"id":"a"}';

/** Runs a program that lists the clusters, with credentials only from environment variables. */
async function listClusters(flags: readonly string[]): Promise<string> {
  const variables = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url, CRDB_CLOUD_LOG: "info" };
  const { stdout, stderr } = await runProgram(
    [[deno.path, "run", "--no-prompt", ...flags], "list-clusters.ts"],
    variables,
  );
  return stdout + stderr;
}

const NET = "--allow-net=127.0.0.1";
const NEEDED = "--allow-env=COCKROACH_API_KEY,COCKROACH_SERVER";
const ADVICE = `run the program with --allow-env=${VARIABLES}`;

describe.skipIf(deno.missing)(`Deno${reasonOf(deno)}`, () => {
  test.each([
    [
      "lists clusters with permissions for the host and two variables, and doesn't log",
      [NET, NEEDED],
      /^0 clusters\n$/,
    ],
    [
      "logs if it may read CRDB_CLOUD_LOG",
      [NET, `${NEEDED},CRDB_CLOUD_LOG`],
      /^0 clusters\ncrdb-cloud: clusters\.list: GET .*: attempt 1, \d+ ms: 200\n$/,
    ],
    [
      "names the flag that permits reading the API key",
      [],
      `ArgumentError: createClient: Deno does not permit reading COCKROACH_API_KEY: ${ADVICE}, or pass apiKey`,
    ],
    [
      "needs permission to read COCKROACH_SERVER",
      ["--allow-env=COCKROACH_API_KEY"],
      `createClient: Deno does not permit reading COCKROACH_SERVER: ${ADVICE}, or pass baseUrl`,
    ],
    [
      "doesn't retry without permission to connect, and names the flag",
      [`--allow-env=${VARIABLES}`, "--allow-net=example.com"],
      /^ConnectionError: clusters\.list: the connection failed: EACCES: Deno does not permit the connection: run the program with --allow-net=127\.0\.0\.1:\d+: no request was sent\nafter 1 attempts\n$/,
    ],
  ])("a client %s", async (_, flags, output) => {
    expect(await listClusters(flags)).toMatch(output);
  });
});

test.skipIf(deno.missing)(
  `on Deno, @crdb-cloud/node opens a connection for each POST, since the server may be closing an idle one${reasonOf(deno)}`,
  async () => {
    // After its response, the server closes the connection without having announced it in a header.
    const { port } = await listenInTest((socket) => {
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk.toString("latin1");
        const [head = "", body] = received.split("\r\n\r\n");
        if (body === undefined || body.length < Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)) return;
        received = "";
        socket.write(RESPONSE, () => setImmediate(() => socket.end()));
      });
    });
    const command = [deno.path, "run", "--quiet", "--allow-all", "--node-modules-dir=manual"];
    const variables = { COCKROACH_API_KEY: "CCDB1_test_secret", COCKROACH_SERVER: `http://127.0.0.1:${port}` };
    const { stdout } = await runProgram([command, "post-often.ts"], variables);
    expect(stdout).toBe("0 failed\n");
  },
);
