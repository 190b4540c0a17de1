import type { GrpcCode } from "@crdb-cloud/core";
import { assert } from "chai";
import { catchError } from "../catch-error.ts";
import type { Context, ContractCase } from "../contract-case.ts";
import { createCluster } from "../create-cluster.ts";

const unknown_id = "00000000-0000-4000-8000-000000000000";

/** Errors that a cloud has reasons for. */
export const refusalCases: readonly ContractCase[] = [
  refusal("a key that nobody knows", "UNAUTHENTICATED", ({ createClient }) =>
    createClient({ apiKey: "CCDB1_unknown" }).clusters.list(),
  ),
  refusal("a permission that is missing", "PERMISSION_DENIED", (context) =>
    createCluster({ ...context, cloud: context.createClient({ apiKey: context.readerKey }) }),
  ),
  refusal("a cluster that there is none of", "NOT_FOUND", ({ cloud }) =>
    cloud.clusters.get({ cluster_id: unknown_id }),
  ),
  refusal("a name that is taken", "ALREADY_EXISTS", async (context) => {
    const { name } = await createCluster(context);
    return createCluster({ ...context, uniqueName: () => name });
  }),
  refusal("a name with a space in it", "INVALID_ARGUMENT", (context) =>
    createCluster({ ...context, uniqueName: () => "notorious moose" }),
  ),
  refusal("a region that is none", "INVALID_ARGUMENT", ({ cloud, uniqueName }) =>
    cloud.clusters.create({
      name: uniqueName(),
      provider: "GCP",
      spec: { serverless: { regions: ["atlantis"], spendLimit: 0 } },
    }),
  ),
  refusal("a version that there is none of", "INVALID_ARGUMENT", ({ cloud }) =>
    cloud.clusters.list({}, { headers: { "cc-version": "1999-12-31" } }),
  ),
];

function refusal(what: string, code: GrpcCode, call: (context: Context) => Promise<unknown>): ContractCase {
  return {
    name: `${what} is refused with ${code}`,
    modes: ["simulator"],
    async run(context) {
      const error = await catchError(call(context));
      assert.instanceOf(error, context.wrapper.ApiError);
      assert.equal(error.code, code);
    },
  };
}
