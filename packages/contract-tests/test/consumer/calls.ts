// Functions that a user might write around the client. Only the compiler reads them; nothing calls them.
import type { Clock, HttpClient, RateLimit } from "@crdb-cloud/core";
import type * as deno from "@crdb-cloud/deno";
import { type ClusterCreate, type ClusterUpdate, createClient as createLatestClient } from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2022-03-31";

const cloud = createClient();
const latest = createLatestClient();

/** TypeScript can write these functions' inferred types to a declaration file. */
export const wrappers = {
  read: (cluster_id: string) => cloud.http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } } }),
  list: () => latest.http.GET("/api/v1/clusters"),
  listAll: () => latest.http.GET("/api/v1/clusters", { params: { query: { show_inactive: true } } }),
  create: (body: ClusterCreate) => latest.http.POST("/api/v1/clusters", { body }),
  update: (cluster_id: string, body: ClusterUpdate) =>
    latest.http.PATCH("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id } }, body }),
  remove: (cluster_id: string, name: string) =>
    latest.http.DELETE("/api/v1/clusters/{cluster_id}/databases/{name}", { params: { path: { cluster_id, name } } }),
  users: (cluster_id: string) =>
    latest.http.GET("/api/v1/clusters/{cluster_id}/sql-users", { params: { path: { cluster_id }, query: {} } }),
  revoke: (jwt_issuer_id: string) =>
    latest.http.DELETE("/api/v1/jwt-issuers/{id}", { params: { path: { id: jwt_issuer_id } } }),
};

/** Contains calls that must not compile. The function is never called. */
export async function invalidCalls(
  other: deno.Cloud,
  clock: Clock,
  rate: RateLimit,
  http: HttpClient<object>,
): Promise<void> {
  // @ts-expect-error the parameter cluster_id is missing
  await other.clusters.get({});
  // @ts-expect-error there is no such provider
  await cloud.clusters.listAvailableRegions({ provider: "AZURE" });
  // @ts-expect-error the parameter is called spendLimit
  await cloud.clusters.setSpendLimit({ cluster_id: "x", spend_limit: 1 });
  // @ts-expect-error the option is called timeoutMs
  createClient({ timeout: 1 });
  console.log(clock, rate, http);
}
