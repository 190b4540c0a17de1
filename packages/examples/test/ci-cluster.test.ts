import { once } from "node:events";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { openMock, toEnv, until } from "../../cli/test/start-command.ts";
import { countCalls, runProgram, startNode } from "./run-node.ts";

test("ci-cluster runs the command with the cluster in DATABASE_URL and without the API key, exits with its code, and deletes the cluster", async () => {
  const mock = await openMock();
  const script = "console.log(process.env.DATABASE_URL, process.env.COCKROACH_API_KEY); process.exit(3)";
  expect(await runProgram("ci-cluster", mock, process.execPath, "--eval", script)).toEqual({
    code: 3,
    out: expect.stringMatching(/^postgresql:\/\/ephemeral:\w+@\S+ undefined\n$/),
    err: expect.stringMatching(/^Created ci-\w+\.\n$/),
  });
  expect(countCalls(mock, "clusters.delete", 200)).toBe(1);
});

test("ci-cluster deletes the cluster when the job is cancelled", async () => {
  const mock = await openMock();
  const waits = "console.log('running'); setTimeout(() => {}, 10_000)";
  const job = startNode(["src/ci-cluster.ts", process.execPath, "--eval", waits], toEnv(mock));
  await until(() => job.output.out.includes("running"), job);
  job.child.kill("SIGTERM");
  await once(job.child, "exit");
  expect(countCalls(mock, "clusters.delete", 200)).toBe(1);
});

test("ci-cluster deletes expired clusters that earlier jobs left behind", async () => {
  const mock = await openMock();
  const labels = { "crdb-cloud-owner": "ci", "crdb-cloud-expires": "2022-01-01t00-00-00z" };
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] }, labels } as const;
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await cloud.clusters.create({ name: "ci-left-behind", provider: "GCP", spec });
  const { err } = await runProgram("ci-cluster", mock, process.execPath, "--version");
  expect(err).toMatch(/^Deleted ci-left-behind, which had expired\.\nCreated ci-\w+\.\n$/);
});

test("ci-cluster prints its usage if its arguments are invalid", async () => {
  const mock = await openMock();
  const err = "Usage: node ci-cluster.ts <command> [arguments]\n";
  expect([await runProgram("ci-cluster", mock), mock.requests]).toEqual([{ code: 2, out: "", err }, []]);
});
