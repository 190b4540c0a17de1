import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import type { RecordedRequest } from "../../src/server/recorded-request.ts";
import { judges } from "../spec-judge.ts";
import { apiVersion, startMockCloud } from "../version-2022-03-31.ts";

/** The requests of the documentation page of May 2022, unchanged, with their operations. */
const COMMANDS: readonly (readonly [string, string])[] = [
  [
    "clusters.create",
    `curl --request POST \\
  --url https://cockroachlabs.cloud/api/v1/clusters \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"name":"{cluster_name}","provider":"{cloud_provider}","spec":{"serverless":{"regions":["{region_name}"],"spendLimit":{spend_limit}}}}'`,
  ],
  [
    "clusters.create",
    `curl --request POST \\
  --url https://cockroachlabs.cloud/api/v1/clusters \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"name":"notorious-moose","provider":"GCP","spec":{"serverless":{"regions":["us-central1"],"spendLimit":0}}}'`,
  ],
  [
    "clusters.get",
    `curl --request GET \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id} \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
  [
    "clusters.listNodes",
    `curl --request GET \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id}/nodes \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
  [
    "clusters.setSpendLimit",
    `curl --request PUT \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id}/spend-limit \\
  --header 'Authorization: Bearer {secret_key}' \\
  --data '{"spendLimit": {spend_limit}}'`,
  ],
  [
    "clusters.list",
    `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters' \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
  [
    "clusters.listAvailableRegions",
    `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters/available-regions?provider={cloud_provider}' \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
  [
    "clusters.delete",
    `curl --request DELETE \\
  --url https://cockroachlabs.cloud/api/v1/clusters/{cluster_id} \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
  [
    "clusters.list",
    `curl --request GET \\
  --url 'https://cockroachlabs.cloud/api/v1/clusters?show_inactive=true' \\
  --header 'Authorization: Bearer {secret_key}'`,
  ],
];

const run = promisify(execFile);
let cloud: MockCloud;
let clusterId = "";
beforeAll(async () => {
  cloud = await startMockCloud();
});
afterAll(() => cloud.close());

/** Runs a command in a shell. Replaces only the host and the placeholders in braces. */
async function runCurl(command: string): Promise<{ status: number; body: unknown }> {
  const values: Record<string, string> = {
    secret_key: cloud.apiKey,
    cluster_id: clusterId,
    cluster_name: "funky-skunk",
    cloud_provider: "AWS",
    region_name: "us-west-2",
    spend_limit: "1000",
  };
  const filled = command
    .replace("https://cockroachlabs.cloud", cloud.url)
    .replace(/\{([a-z_]+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
  const { stdout } = await run("sh", ["-c", `${filled} --silent --show-error --write-out '\\n%{http_code}'`]);
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end)), body: end === 0 ? undefined : JSON.parse(stdout.slice(0, end)) };
}

test.for(COMMANDS)("curl sends the documented request of %s", async ([operation, command]) => {
  const answer = await runCurl(command);
  const { method, path, ...received } = cloud.requests.at(-1) as RecordedRequest;
  expect([answer.status, judges[apiVersion]?.(`${method} ${path}`, answer)]).toEqual([200, []]);
  expect(received.operation).toBe(operation);
  if (operation === "clusters.create") clusterId = (answer.body as { id: string }).id;
});
