import { assert } from "chai";
import { expectCluster } from "./expect-cluster.ts";
import type { OperationId } from "./operation-id.ts";

/** Checks a response body against the documentation page; `undefined` is a response without a body. */
export const expectDocumented: Readonly<Record<OperationId, (body: unknown) => void>> = {
  "clusters.create": expectCluster,
  "clusters.get": expectCluster,
  "clusters.list": (body) => {
    const { clusters } = body as { clusters: unknown[] };
    assert.isNotEmpty(clusters);
    for (const cluster of clusters) expectCluster(cluster);
  },
  "clusters.listNodes": (body) => {
    const { nodes, pagination } = body as { nodes: unknown[]; pagination: object };
    for (const node of nodes) assert.hasAllKeys(node, ["name", "region_name", "status"]);
    assert.hasAllKeys(pagination, ["next", "last", "limit", "total_results", "time", "order"]);
  },
  "clusters.listAvailableRegions": (body) => {
    const { regions } = body as { regions: unknown[] };
    assert.isNotEmpty(regions);
    for (const region of regions) assert.isString(region);
  },
  "clusters.setSpendLimit": (body) => assert.isUndefined(body),
  "clusters.delete": (body) => assert.isUndefined(body),
};
