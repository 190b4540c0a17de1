// Functions that a user might write around the client. Only the compiler reads them; nothing calls them.
import type * as deno from "@crdb-cloud/deno";
import { type ClusterCreate, type ClusterUpdate, createClient as createLatestClient } from "@crdb-cloud/node";
import { createClient } from "@crdb-cloud/node/2022-03-31";

const cloud = createClient();
const latest = createLatestClient();

/** Functions whose inferred types TypeScript must be able to write to a declaration file. */
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

/** A call that must not compile. The function is never called. */
export async function callInvalidly(other: deno.Cloud): Promise<void> {
  // @ts-expect-error the parameter cluster_id is missing
  await other.clusters.get({});
}
