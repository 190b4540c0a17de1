import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordedRequest } from "../../src/cloud/recorded-request.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { judges } from "../spec-judge.ts";
import { apiVersion, startMockCloud } from "../version-2022-03-31.ts";
import { documentedCommands, fillIn } from "./documented-commands.ts";

const run = promisify(execFile);
let cloud: MockCloud;
let clusterId = "";
beforeAll(async () => {
  cloud = await startMockCloud();
});
afterAll(() => cloud.close());

/** Runs a documented curl command in a shell. Fills in the host and the placeholders in braces. */
async function runCurl(command: string): Promise<{ status: number; body: unknown }> {
  const filled = fillIn(command, {
    url: cloud.url,
    secret_key: cloud.apiKey,
    cluster_id: clusterId,
    cluster_name: "funky-skunk",
    cloud_provider: "AWS",
    region_name: "us-west-2",
    spend_limit: "1000",
  });
  const { stdout } = await run("sh", ["-c", `${filled} --silent --show-error --write-out '\\n%{http_code}'`]);
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end)), body: end === 0 ? undefined : JSON.parse(stdout.slice(0, end)) };
}

test.for(documentedCommands)(
  "the documented curl command for $operation gets a 200 with a body that matches the spec: case %#",
  async ({ operation, command }) => {
    const response = await runCurl(command);
    const { method, path, ...received } = cloud.requests.at(-1) as RecordedRequest;
    expect([response.status, judges[apiVersion]?.(`${method} ${path}`, response)]).toEqual([200, []]);
    expect(received.operation).toBe(operation);
    if (operation === "clusters.create") clusterId = (response.body as { id: string }).id;
  },
);
