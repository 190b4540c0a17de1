import type { Cluster } from "@crdb-cloud/core/2022-03-31";
import { assert } from "chai";

/** Compares each operation's response body (`undefined` if there is none) with the documentation from May 2022. */
export const expectDocumented = {
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
} satisfies Readonly<Record<string, (body: unknown) => void>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/**
 * Checks that a cluster has the fields that the documentation page lists. The list doesn't come from the spec, so this
 * check also finds errors in the spec.
 */
function expectCluster(value: unknown): void {
  assert.isObject(value);
  const cluster = value as Cluster;
  assert.match(cluster.id, UUID);
  assert.isNotEmpty(cluster.name);
  assert.include(["GCP", "AWS"], cluster.cloud_provider);
  assert.isNotEmpty(cluster.plan);
  assert.isNotEmpty(cluster.state);
  assert.isString(cluster.creator_id);
  assert.isString(cluster.operation_status);
  for (const time of [cluster.created_at, cluster.updated_at, cluster.deleted_at]) {
    if (time !== null) assert.match(time as string, TIME);
  }
  assert.isNotEmpty(cluster.regions);
  for (const { name, sql_dns, ui_dns } of cluster.regions ?? []) {
    for (const text of [name, sql_dns, ui_dns]) assert.isString(text);
  }
  const { serverless } = cluster.config;
  if (serverless) {
    assert.isNumber(serverless.spend_limit);
    assert.isNotEmpty(serverless.routing_id);
    assert.notEqual(serverless.routing_id, cluster.id);
  }
}
