import type { GrpcCode } from "@crdb-cloud/core";
import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { catchError } from "../catch-error.ts";
import type { Context, ContractCase } from "../contract-case.ts";
import { createCluster } from "./create-cluster.ts";

const unknown_id = "00000000-0000-4000-8000-000000000000";

/** Contract tests with requests that the simulator rejects, such as a request for a cluster name that is in use. */
export const rejectionCases: readonly ContractCase<Cloud>[] = [
  rejection("an unknown key", "UNAUTHENTICATED", ({ createClient }) =>
    createClient({ apiKey: "CCDB1_unknown" }).clusters.list(),
  ),
  rejection("a missing permission", "PERMISSION_DENIED", (context) =>
    createCluster({ ...context, cloud: context.createClient({ apiKey: context.readerKey }) }),
  ),
  rejection("an unknown cluster", "NOT_FOUND", ({ cloud }) => cloud.clusters.get({ cluster_id: unknown_id })),
  rejection("a name in use", "ALREADY_EXISTS", async (context) => {
    const { name } = await createCluster(context);
    return createCluster({ ...context, uniqueName: () => name });
  }),
  rejection("a name with a space", "INVALID_ARGUMENT", (context) =>
    createCluster({ ...context, uniqueName: () => "notorious moose" }),
  ),
  rejection("an unknown region", "INVALID_ARGUMENT", ({ cloud, uniqueName }) =>
    cloud.clusters.create({
      name: uniqueName(),
      provider: "GCP",
      spec: { serverless: { regions: ["atlantis"], spendLimit: 0 } },
    }),
  ),
  rejection("an unknown API version", "INVALID_ARGUMENT", ({ cloud }) =>
    cloud.clusters.list({}, { headers: { "cc-version": "1999-12-31" } }),
  ),
];

function rejection(
  what: string,
  code: GrpcCode,
  call: (context: Context<Cloud>) => Promise<unknown>,
): ContractCase<Cloud> {
  return {
    name: `${what} is rejected with ${code}`,
    modes: ["simulator"],
    async run(context) {
      const error = await catchError(call(context));
      assert.instanceOf(error, context.clientPackage.ApiError);
      assert.equal(error.code, code);
    },
  };
}
