// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import {
  adoption,
  BODY,
  call,
  list,
  type OperationFunction,
  QUERY,
  wait,
} from "../../operations/operation-function.ts";
import type { Operation } from "../../request/api-definition.ts";
import type {
  ClustersResource,
} from "./resources.gen.ts";

const clustersListRoles: readonly string[] = ["ADMIN", "READ"];
const clustersGetRow: Operation = { method: "GET", path: "/api/v1/clusters/{cluster_id}", permissions: clustersListRoles };
const clustersListRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters",
  permissions: clustersListRoles,
  query: ["show_inactive", "pagination.start", "pagination.limit", "pagination.time", "pagination.order"],
  page: {
    items: "clusters",
    request: "pagination.start",
    response: "pagination.next",
    pin: { "pagination.time": "pagination.time" },
  },
};

/** List the clusters of the organization. */
export const clustersList: OperationFunction<"2022-03-31", ClustersResource["list"]> = /* @__PURE__ */ list(
  "clusters.list",
  clustersListRow,
);

/** Create a Serverless cluster. */
export const clustersCreate: OperationFunction<"2022-03-31", ClustersResource["create"]> = /* @__PURE__ */ call(
  "clusters.create",
  {
    method: "POST",
    path: "/api/v1/clusters",
    permissions: ["ADMIN", "CREATE"],
    body: true,
    adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
  },
  BODY,
  /* @__PURE__ */ adoption(clustersListRow),
);

/** List the regions that support new clusters. */
export const clustersListAvailableRegions: OperationFunction<"2022-03-31", ClustersResource["listAvailableRegions"]> = /* @__PURE__ */ call(
  "clusters.listAvailableRegions",
  {
    method: "GET",
    path: "/api/v1/clusters/available-regions",
    permissions: clustersListRoles,
    query: ["provider"],
  },
  QUERY,
);

/** Get a cluster. */
export const clustersGet: OperationFunction<"2022-03-31", ClustersResource["get"]> = /* @__PURE__ */ call(
  "clusters.get",
  clustersGetRow,
);

/** Delete a cluster and its data. */
export const clustersDelete: OperationFunction<"2022-03-31", ClustersResource["delete"]> = /* @__PURE__ */ call(
  "clusters.delete",
  { method: "DELETE", path: "/api/v1/clusters/{cluster_id}", permissions: ["ADMIN", "DELETE"], empty: true },
);

/** List the nodes of a cluster. */
export const clustersListNodes: OperationFunction<"2022-03-31", ClustersResource["listNodes"]> = /* @__PURE__ */ list(
  "clusters.listNodes",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/nodes",
    permissions: clustersListRoles,
    query: ["pagination.start", "pagination.limit", "pagination.time", "pagination.order"],
    page: {
      items: "nodes",
      request: "pagination.start",
      response: "pagination.next",
      pin: { "pagination.time": "pagination.time" },
    },
  },
);

/** Set a Serverless cluster's monthly spend limit. */
export const clustersSetSpendLimit: OperationFunction<"2022-03-31", ClustersResource["setSpendLimit"]> = /* @__PURE__ */ call(
  "clusters.setSpendLimit",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/spend-limit",
    permissions: ["ADMIN", "EDIT"],
    body: true,
    empty: true,
  },
  BODY,
);

/** Waits until the `state` of the cluster is `CREATED`, so that SQL clients can connect. */
export const clustersWaitUntilReady: OperationFunction<"2022-03-31", ClustersResource["waitUntilReady"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilReady",
  { poll: "clusters.get", until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
  clustersGetRow,
);

/** Waits until the `state` of the cluster is `DELETED`, or until the service responds with 404. */
export const clustersWaitUntilDeleted: OperationFunction<"2022-03-31", ClustersResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilDeleted",
  { poll: "clusters.get", until: { state: ["DELETED"] }, gone: true },
  clustersGetRow,
);
