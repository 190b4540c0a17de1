import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type ContractCase, modes } from "../contract-case.ts";
import { createCluster } from "./create-cluster.ts";

/** Contract tests of client methods that send several requests, and of the client's `http` property. */
export const listAndWaitCases: readonly ContractCase<Cloud>[] = [
  {
    name: "clusters.list iterates every page",
    modes: ["simulator"],
    async run(context) {
      const created = [await createCluster(context), await createCluster(context), await createCluster(context)];
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
    name: "clusters.list leaves out deleted clusters unless show_inactive is true",
    modes: ["simulator"],
    async run(context) {
      const { id } = await createCluster(context);
      await context.cloud.clusters.delete({ cluster_id: id });
      for (const show_inactive of [false, true]) {
        const ids: string[] = [];
        for await (const cluster of context.cloud.clusters.list({ show_inactive })) ids.push(cluster.id);
        assert.equal(ids.includes(id), show_inactive);
      }
    },
  },
  {
    name: "clusters.waitUntilReady and clusters.waitUntilDeleted end when the cluster is ready and deleted",
    modes: ["simulator"],
    async run(context) {
      const { clusters } = context.cloud;
      const { id: cluster_id } = await createCluster(context);
      assert.equal((await clusters.waitUntilReady({ cluster_id })).state, "CREATED");
      await clusters.delete({ cluster_id });
      await clusters.waitUntilDeleted({ cluster_id });
    },
  },
  {
    name: "http returns the body of a response",
    modes,
    async run({ cloud }) {
      const { data, error, response } = await cloud.http.GET("/api/v1/clusters/available-regions", {
        params: { query: { provider: "GCP" } },
      });
      assert.isUndefined(error);
      assert.equal(response.status, 200);
      assert.include(data?.regions, "us-central1");
    },
  },
];
