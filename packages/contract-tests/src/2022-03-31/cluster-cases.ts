import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type ContractCase, catchError } from "../contract-case.ts";

export const clusterCases: readonly ContractCase<Cloud>[] = [
  {
    name: "each operation succeeds on a new cluster",
    async run({ cloud: { clusters }, uniqueName }) {
      const serverless = { regions: ["us-central1"], spendLimit: 0 };
      const { id: cluster_id } = await clusters.create({ name: uniqueName(), provider: "GCP", spec: { serverless } });
      assert.include(await clusters.get({ cluster_id }), { id: cluster_id, plan: "SERVERLESS" });
      assert.isEmpty((await clusters.listNodes({ cluster_id })).nodes);
      assert.isUndefined(await clusters.setSpendLimit({ cluster_id, spendLimit: 1000 }));
      const { config } = await clusters.get({ cluster_id });
      assert.equal(config.serverless?.spend_limit, 1000);
      assert.include((await clusters.listAvailableRegions({ provider: "GCP" })).regions, "us-central1");
      assert.isUndefined(await clusters.delete({ cluster_id }));
      const found: string[] = [];
      for await (const { id, state } of clusters.list({ show_inactive: true })) found.push(`${id} ${state}`);
      assert.include(found, `${cluster_id} DELETED`);
    },
  },
  {
    name: "a call for an unknown cluster rejects with NOT_FOUND",
    async run({ cloud, clientPackage }) {
      const error = await catchError(cloud.clusters.get({ cluster_id: "00000000-0000-4000-8000-000000000000" }));
      assert.instanceOf(error, clientPackage.ApiError);
      assert.equal(error.code, "NOT_FOUND");
    },
  },
];
