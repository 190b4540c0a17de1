import type { GrpcCode } from "@crdb-cloud/core";
import type { Cloud, Cluster } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { catchError } from "../catch-error.ts";
import { type Context, type ContractCase, simulated } from "../contract-case.ts";
import { pageCase } from "../page-case.ts";
import { expectDocumented } from "./expect-documented.ts";

type Call = (context: Context<Cloud>) => Promise<unknown>;

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

/** Contract tests for each operation, and for requests that the service rejects. */
export const clusterCases: readonly ContractCase<Cloud>[] = [
  success("clusters.create", createCluster),
  success("clusters.list", async (context) => {
    await createCluster(context);
    return await context.cloud.clusters.list();
  }),
  success("clusters.get", async (context) => {
    const { id } = await createCluster(context);
    return await context.cloud.clusters.get({ cluster_id: id });
  }),
  success("clusters.listNodes", async (context) => {
    const { id } = await createCluster(context);
    return await context.cloud.clusters.listNodes({ cluster_id: id });
  }),
  success("clusters.setSpendLimit", async (context) => {
    const { id } = await createCluster(context);
    return await context.cloud.clusters.setSpendLimit({ cluster_id: id, spendLimit: 1000 });
  }),
  success("clusters.delete", async (context) => {
    const { id } = await createCluster(context);
    return await context.cloud.clusters.delete({ cluster_id: id });
  }),
  success("clusters.listAvailableRegions", ({ cloud }) => cloud.clusters.listAvailableRegions({ provider: "GCP" })),
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

function success(operation: keyof typeof expectDocumented, call: Call): ContractCase<Cloud> {
  return {
    name: `${operation} returns the documented result`,
    modes: simulated,
    async run(context) {
      expectDocumented[operation](await call(context));
    },
  };
}

function rejection(what: string, code: GrpcCode, call: Call): ContractCase<Cloud> {
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
