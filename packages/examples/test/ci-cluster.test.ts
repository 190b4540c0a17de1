import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { runProgram, toEnvironment } from "./run-node.ts";

const program = fileURLToPath(new URL("../src/ci-cluster.ts", import.meta.url));

function listCalls({ requests }: MockCloud, operation: string): unknown[] {
  return requests.filter((request) => request.operation === operation && request.status === 200);
}

test("ci-cluster runs the command with the cluster in DATABASE_URL and without the API key, and deletes the cluster", async () => {
  await using mock = await startMockCloud();
  const script = "console.log(process.env.DATABASE_URL, process.env.COCKROACH_API_KEY)";
  const { code, stdout, stderr } = await runProgram(program, mock, process.execPath, "--eval", script);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^Created ci-\w+\.\n$/) });
  expect(stdout).toMatch(/^postgresql:\/\/ephemeral:\w+@\S+ undefined\n$/);
  expect(listCalls(mock, "clusters.delete")).toHaveLength(1);
});

test("ci-cluster exits with the command's exit code, and deletes the cluster", async () => {
  await using mock = await startMockCloud();
  const { code } = await runProgram(program, mock, process.execPath, "--eval", "process.exit(3)");
  expect(code).toBe(3);
  expect(listCalls(mock, "clusters.delete")).toHaveLength(1);
});

test("ci-cluster deletes the cluster when the job is cancelled", async () => {
  await using mock = await startMockCloud();
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const waits = "console.log('running'); setTimeout(() => {}, 10_000)";
  const child = spawn(process.execPath, [program, process.execPath, "--eval", waits], {
    env: { PATH, NODE_COMPILE_CACHE, ...toEnvironment(mock) },
  });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(listCalls(mock, "clusters.delete")).toHaveLength(1);
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
  const { stderr } = await runProgram(program, mock, process.execPath, "--version");
  expect(stderr).toMatch(/^Deleted ci-left-behind, which had expired\.\nCreated ci-\w+\.\n$/);
});

test("ci-cluster prints its usage if its arguments are invalid", async () => {
  await using mock = await startMockCloud();
  const { code, stderr } = await runProgram(program, mock);
  expect({ code, requests: mock.requests }).toEqual({ code: 2, requests: [] });
  expect(stderr).toBe("Usage: node ci-cluster.ts <command> [arguments]\n");
});
