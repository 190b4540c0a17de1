import type { GrpcCode } from "@crdb-cloud/core";
import type { Cloud, Cluster } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type Context, type ContractCase, catchError, pageCase, simulated } from "../contract-case.ts";

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** Contract tests for all operations, and for requests that the service rejects. */
export const clusterCases: readonly ContractCase<Cloud>[] = [
  {
    name: "each operation succeeds on a new cluster",
    modes: simulated,
    async run(context) {
      const { clusters } = context.cloud;
      const { id: cluster_id } = await createCluster(context);
      assert.include(await clusters.get({ cluster_id }), { id: cluster_id, plan: "SERVERLESS" });
      assert.isEmpty((await clusters.listNodes({ cluster_id })).nodes);
      assert.isUndefined(await clusters.setSpendLimit({ cluster_id, spendLimit: 1000 }));
      const { config } = await clusters.get({ cluster_id });
      assert.equal(config.serverless?.spend_limit, 1000);
      assert.include((await clusters.listAvailableRegions({ provider: "GCP" })).regions, "us-central1");
      assert.isUndefined(await clusters.delete({ cluster_id }));
      assert.equal((await clusters.get({ cluster_id })).state, "DELETED");
    },
  },
  pageCase(createCluster),
  rejection("an unknown key", "UNAUTHENTICATED", ({ createClient }) =>
    createClient({ apiKey: "CCDB1_unknown" }).clusters.list(),
  ),
  rejection("an unknown cluster", "NOT_FOUND", ({ cloud }) => cloud.clusters.get({ cluster_id: UNKNOWN_ID })),
  rejection("a name in use", "ALREADY_EXISTS", async (context) => {
    const { name } = await createCluster(context);
    return createCluster({ ...context, uniqueName: () => name });
  }),
  rejection("a name with a space", "INVALID_ARGUMENT", (context) =>
    createCluster({ ...context, uniqueName: () => "notorious moose" }),
  ),
];

function rejection(
  what: string,
  code: GrpcCode,
  call: (context: Context<Cloud>) => Promise<unknown>,
): ContractCase<Cloud> {
  return {
    name: `${what} is rejected with ${code}`,
    // If the spec doesn't allow a request, Prism itself responds.
    modes: code === "INVALID_ARGUMENT" ? ["simulator"] : simulated,
    async run(context) {
      const error = await catchError(call(context));
      assert.instanceOf(error, context.clientPackage.ApiError);
      assert.equal(error.code, code);
    },
  };
}

/** Creates a Serverless cluster with a spend limit of 0, so it's free. */
function createCluster({ cloud, uniqueName }: Context<Cloud>): Promise<Cluster> {
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  return cloud.clusters.create({ name: uniqueName(), provider: "GCP", spec: { serverless } });
}
