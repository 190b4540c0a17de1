import { once } from "node:events";
import { startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { countCalls, runProgram, spawnNode, toEnvironment } from "./run-node.ts";

test("ci-cluster runs the command with the cluster in DATABASE_URL and without the API key, and deletes the cluster", async () => {
  await using mock = await startMockCloud();
  const script = "console.log(process.env.DATABASE_URL, process.env.COCKROACH_API_KEY)";
  const { code, stdout, stderr } = await runProgram("ci-cluster", mock, process.execPath, "--eval", script);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^Created ci-\w+\.\n$/) });
  expect(stdout).toMatch(/^postgresql:\/\/ephemeral:\w+@\S+ undefined\n$/);
  expect(countCalls(mock, "clusters.delete", 200)).toBe(1);
});

test("ci-cluster exits with the command's exit code, and deletes the cluster", async () => {
  await using mock = await startMockCloud();
  const { code } = await runProgram("ci-cluster", mock, process.execPath, "--eval", "process.exit(3)");
  expect(code).toBe(3);
  expect(countCalls(mock, "clusters.delete", 200)).toBe(1);
});

test("ci-cluster deletes the cluster when the job is cancelled", async () => {
  await using mock = await startMockCloud();
  const waits = "console.log('running'); setTimeout(() => {}, 10_000)";
  const child = spawnNode(["src/ci-cluster.ts", process.execPath, "--eval", waits], toEnvironment(mock));
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(countCalls(mock, "clusters.delete", 200)).toBe(1);
});

test("ci-cluster deletes expired clusters that earlier jobs left behind", async () => {
  await using mock = await startMockCloud();
  const labels = { "crdb-cloud-owner": "ci", "crdb-cloud-expires": "2022-01-01t00-00-00z" };
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await cloud.clusters.create({
    name: "ci-left-behind",
    provider: "GCP",
    spec: { plan: "BASIC", serverless: { regions: ["us-central1"] }, labels },
  });
  const { stderr } = await runProgram("ci-cluster", mock, process.execPath, "--version");
  expect(stderr).toMatch(/^Deleted ci-left-behind, which had expired\.\nCreated ci-\w+\.\n$/);
});

test("ci-cluster prints its usage if its arguments are invalid", async () => {
  await using mock = await startMockCloud();
  const { code, stderr } = await runProgram("ci-cluster", mock);
  expect({ code, requests: mock.requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toBe("Usage: node ci-cluster.ts <command> [arguments]\n");
});
