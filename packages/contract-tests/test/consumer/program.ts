// A program that a user might write, compiled against the published packages.
import type { GrpcCode } from "@crdb-cloud/core";
import { API_VERSION } from "@crdb-cloud/core/2022-03-31";
import type { CallOptions } from "@crdb-cloud/deno";
import { startMockCloud } from "@crdb-cloud/mock";
import { ApiError, createClient as createLatestClient, isCloudError } from "@crdb-cloud/node";
import { type Cluster, createClient } from "@crdb-cloud/node/2022-03-31";

const mock = await startMockCloud({ apiVersion: "2022-03-31", delayMs: 0 });
const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey, rateLimit: false });
const options: CallOptions = { signal: undefined, timeoutMs: 600_000 };

const created: Cluster = await cloud.clusters.create(
  { name: "notorious-moose", provider: "GCP", spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } } },
  options,
);
const states: string[] = [];
// The types allow `undefined` for an optional parameter or field, also in nested objects.
const unset: { page?: string | undefined; plan?: "BASIC" | undefined } = {};
for await (const { id, state } of cloud.clusters.list({ show_inactive: true }))
  if (id === created.id) states.push(state);

await using latestMock = await startMockCloud();
const latest = createLatestClient({ baseUrl: latestMock.url, apiKey: () => latestMock.apiKey });
const spec = {
  plan: unset.plan,
  delete_protection: undefined,
  serverless: { regions: ["us-central1"], usage_limits: undefined },
};
const basic = await latest.clusters.create({ name: "basic-moose", provider: "GCP", spec });
// The types accept constants, whose arrays are readonly.
const CONSTANT = {
  name: "constant-moose",
  provider: "GCP",
  spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
} as const;
await latest.clusters.create(CONSTANT);
const names: string[] = (await Array.fromAsync(latest.clusters.list())).map(({ name }) => name);
if (names.length !== 2) throw new Error(`the list has ${names.length} clusters`);
await latest.clusters.list({ show_inactive: undefined, "pagination.page": unset.page });
await latest.clusters.update({ cluster_id: basic.id, labels: undefined, delete_protection: "ENABLED" });

let code: GrpcCode | undefined;
try {
  await cloud.clusters.get({ cluster_id: "00000000-0000-4000-8000-000000000000" });
} catch (error) {
  if (!isCloudError(error) || error.name !== "ApiError") throw error;
  code = error.code;
  console.log(error instanceof ApiError, error.status);
}
console.log(API_VERSION, code, states.length, created.name);
await mock.close();
