import { assert } from "chai";
import { type Context, type ContractCase, modes } from "../contract-case.ts";
import { createCluster } from "../create-cluster.ts";
import { documentedCommands, fillIn } from "../documented-commands.ts";
import { expectDocumented } from "../expect-documented.ts";
import { parseCurl } from "../parse-curl.ts";

/** The requests of the documentation page, sent without the client, so that the mock is judged on its own. */
export const documentedRequestCases: readonly ContractCase[] = documentedCommands.map(
  ({ operation, command }, index) => ({
    name: `the documentation's request ${index + 1} works: ${operation}`,
    modes,
    async run(context) {
      const { url, ...request } = parseCurl(fillIn(command, await readValues(context)));
      const response = await fetch(url, request);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      expectDocumented[operation](text === "" ? undefined : JSON.parse(text));
    },
  }),
);

async function readValues(context: Context): Promise<Parameters<typeof fillIn>[1]> {
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
