import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";
import { type Context, type ContractCase, modes } from "../contract-case.ts";
import { parseCurl } from "../parse-curl.ts";
import { createCluster } from "./create-cluster.ts";
import { documentedCommands, fillIn } from "./documented-commands.ts";
import { expectDocumented } from "./expect-documented.ts";

/**
 * Contract tests that send the requests of the documentation page with `fetch` instead of the client, to test only the
 * mock.
 */
export const documentedRequestCases: readonly ContractCase<Cloud>[] = documentedCommands.map(
  ({ operation, command }, index) => ({
    name: `the documentation's request ${index + 1} works: ${operation}`,
    modes,
    sameInEachRuntime: true,
    async run(context) {
      const { url, ...request } = parseCurl(fillIn(command, await readValues(context)));
      const response = await fetch(url, request);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      expectDocumented[operation](text === "" ? undefined : JSON.parse(text));
    },
  }),
);

async function readValues(context: Context<Cloud>): Promise<Parameters<typeof fillIn>[1]> {
  const { id } = await createCluster(context);
  return {
    url: context.url,
    secret_key: context.apiKey,
    cluster_id: id,
    cluster_name: context.uniqueName(),
    cloud_provider: "AWS",
    region_name: "us-west-2",
    spend_limit: "1000",
  };
}
