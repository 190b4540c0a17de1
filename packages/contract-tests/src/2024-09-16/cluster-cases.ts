import type { Cloud, Cluster } from "@crdb-cloud/core/2024-09-16";
import { ephemeralCluster, sweepExpiredClusters } from "@crdb-cloud/provision";
import { assert } from "chai";
import type { Context, ContractCase } from "../contract-case.ts";

const LEASE = { "crdb-cloud-owner": "moose", "crdb-cloud-expires": "2020-01-01t00-00-00z" };

/** Tests of client methods that send several requests, and of `cloud.http`. */
export const clusterCases: readonly ContractCase<Cloud>[] = [
  {
    name: "clusters.list iterates every page",
    async run(context) {
      const created = [await create(context), await create(context), await create(context)];
      const found: string[] = [];
      let pages = 0;
      for await (const { clusters } of context.cloud.clusters.list({ "pagination.limit": 2 }).pages()) {
        pages += 1;
        found.push(...clusters.map(({ id }) => id));
      }
      assert.isAbove(pages, 1);
      assert.equal(new Set(found).size, found.length);
      assert.includeMembers(
        found,
        created.map(({ id }) => id),
      );
    },
  },
  {
    name: "cloud.http returns the response body",
    async run({ cloud }) {
      const { data, error, response } = await cloud.http.GET("/api/v1/clusters/available-regions", {
        params: { query: { provider: "GCP" } },
      });
      assert.isUndefined(error);
      assert.equal(response.status, 200);
      assert.isNotEmpty(data?.regions);
    },
  },
  {
    name: 'whenBusy: "wait" retries a change until the cluster is unlocked',
    async run({ cloud, uniqueName }) {
      const { clusters } = cloud;
      const dedicated = {
        region_nodes: { "us-east1": 3 },
        hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
      };
      const spec = { plan: "ADVANCED", dedicated } as const;
      const { id: cluster_id } = await clusters.create({ name: uniqueName(), provider: "GCP", spec });
      await clusters.waitUntilReady({ cluster_id });
      const { state } = await clusters.update({ cluster_id, dedicated: { region_nodes: { "us-east1": 4 } } });
      assert.equal(state, "LOCKED");
      const change = { cluster_id, dedicated: { region_nodes: { "us-east1": 5 } } };
      await clusters.update(change, { whenBusy: "wait" });
      const { regions } = await clusters.waitUntilUpdated({ cluster_id });
      assert.equal(regions[0]?.node_count, 5);
    },
  },
  {
    name: "ephemeralCluster() deletes its cluster at the end of the scope",
    async run({ cloud }) {
      let id: string;
      {
        await using cluster = await ephemeralCluster(cloud, { provider: "AWS", regions: ["us-west-2"], ttl: "2h" });
        id = cluster.id;
        assert.equal(cluster.state, "CREATED");
        assert.match(cluster.connectionString, /^postgresql:\/\/ephemeral:[a-z0-9]{32}@/);
        const { users } = await cloud.sqlUsers.list({ cluster_id: id });
        assert.deepInclude(users, { name: cluster.sqlUser });
      }
      assert.equal((await cloud.clusters.get({ cluster_id: id })).state, "DELETED");
    },
  },
  {
    name: "sweepExpiredClusters() deletes expired clusters and no others",
    async run(context) {
      const { id: other } = await create(context, { team: "moose" });
      const { id: expired } = await create(context, LEASE);
      const deleted = await sweepExpiredClusters(context.cloud, { owner: "moose" });
      assert.deepEqual(
        deleted.map(({ id }) => id),
        [expired],
      );
      assert.equal((await context.cloud.clusters.get({ cluster_id: expired })).state, "DELETED");
      assert.equal((await context.cloud.clusters.get({ cluster_id: other })).state, "CREATED");
    },
  },
];

function create({ cloud, uniqueName }: Context<Cloud>, labels = {}): Promise<Cluster> {
  const spec = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] }, labels };
  return cloud.clusters.create({ name: uniqueName(), provider: "GCP", spec });
}
