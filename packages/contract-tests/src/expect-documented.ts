import { assert } from "chai";
import type { OperationId } from "./contract-case.ts";
import { expectCluster } from "./expect-cluster.ts";

/** Holds a body against what the documentation page says of it: `undefined` is no payload. */
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
