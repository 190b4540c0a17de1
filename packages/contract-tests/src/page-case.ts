import { assert } from "chai";
import { type Context, type ContractCase, simulated } from "./contract-case.ts";

interface ListsClusters {
  readonly clusters: {
    list(params: { "pagination.limit": number }): {
      pages(): AsyncIterable<{ readonly clusters: readonly { readonly id: string }[] }>;
    };
  };
}

/**
 * Returns a contract test for lists with several pages. Each API version requests pages with different query
 * parameters.
 */
export function pageCase<Cloud extends ListsClusters>(
  createCluster: (context: Context<Cloud>) => Promise<{ readonly id: string }>,
): ContractCase<Cloud> {
  return {
    name: "clusters.list iterates every page",
    modes: simulated,
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
  };
}
