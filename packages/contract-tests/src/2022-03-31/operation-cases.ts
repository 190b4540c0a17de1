import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type Context, type ContractCase, modes } from "../contract-case.ts";
import { createCluster } from "./create-cluster.ts";
import type { OperationId } from "./documented-commands.ts";
import { expectCluster } from "./expect-documented.ts";

/** For each operation, a function that calls the operation and checks the result. The mock validates the request. */
const successes: Readonly<Record<OperationId, (context: Context<Cloud>) => Promise<void>>> = {
  "clusters.list": async (context) => {
    const { id } = await createCluster(context);
    const { clusters, pagination } = await context.cloud.clusters.list();
    for (const cluster of clusters) expectCluster(cluster);
    assert.include(
      clusters.map((cluster) => cluster.id),
      id,
    );
    assert.isObject(pagination);
  },
  "clusters.create": async ({ cloud, mode, uniqueName }) => {
    const serverless = { regions: ["us-central1"], spendLimit: 0 };
    const name = mode === "examples" ? "notorious-moose" : uniqueName();
    const cluster = await cloud.clusters.create({ name, provider: "GCP", spec: { serverless } });
    expectCluster(cluster);
    assert.equal(cluster.name, name);
    assert.equal(cluster.cloud_provider, "GCP");
    assert.equal(cluster.state, "CREATING");
    assert.deepEqual(
      cluster.regions.map((region) => region.name),
      serverless.regions,
    );
  },
  "clusters.get": async (context) => {
    const { id } = await createCluster(context);
    const cluster = await context.cloud.clusters.get({ cluster_id: id });
    expectCluster(cluster);
    assert.equal(cluster.id, id);
  },
  "clusters.delete": async (context) => {
    const { id } = await createCluster(context);
    assert.isUndefined(await context.cloud.clusters.delete({ cluster_id: id }));
    if (context.mode === "examples") return;
    assert.equal((await context.cloud.clusters.get({ cluster_id: id })).state, "DELETED");
  },
  "clusters.listNodes": async (context) => {
    const { id } = await createCluster(context);
    const { nodes, pagination } = await context.cloud.clusters.listNodes({ cluster_id: id });
    assert.isArray(nodes);
    for (const node of nodes) {
      assert.hasAllKeys(node, ["name", "region_name", "status"]);
      assert.include(["LIVE", "NOT_READY"], node.status);
    }
    assert.isObject(pagination);
  },
  "clusters.setSpendLimit": async (context) => {
    const { id } = await createCluster(context);
    assert.isUndefined(await context.cloud.clusters.setSpendLimit({ cluster_id: id, spendLimit: 1000 }));
    if (context.mode === "examples") return;
    assert.equal((await context.cloud.clusters.get({ cluster_id: id })).config.serverless?.spend_limit, 1000);
  },
  "clusters.listAvailableRegions": async ({ cloud }) => {
    const { regions } = await cloud.clusters.listAvailableRegions({ provider: "GCP" });
    assert.include(regions, "us-central1");
    for (const region of regions) assert.isString(region);
  },
};

export const operationCases: readonly ContractCase<Cloud>[] = Object.entries(successes).map(([id, run]) => ({
  name: `${id} returns the documented result`,
  modes,
  run,
}));
