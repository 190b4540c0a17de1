// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type { ApiDefinition } from "../../request/api-definition.ts";

const clustersListRoles: readonly string[] = ["ADMIN", "READ"];

/** The operations of this API version. */
export const api: ApiDefinition = {
  version: "2022-03-31",
  operations: {
    "clusters.list": {
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
    },
    "clusters.create": {
      method: "POST",
      path: "/api/v1/clusters",
      permissions: ["ADMIN", "CREATE"],
      body: ["name", "provider", "spec"],
      adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
    },
    "clusters.listAvailableRegions": {
      method: "GET",
      path: "/api/v1/clusters/available-regions",
      permissions: clustersListRoles,
      query: ["provider"],
      page: { items: "regions" },
    },
    "clusters.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}",
      permissions: clustersListRoles,
    },
    "clusters.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}",
      permissions: ["ADMIN", "DELETE"],
      empty: true,
    },
    "clusters.listNodes": {
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
    "clusters.setSpendLimit": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/spend-limit",
      permissions: ["ADMIN", "EDIT"],
      body: ["spendLimit"],
      empty: true,
    },
  },
  waits: {
    "clusters.waitUntilReady": {
      poll: "clusters.get",
      until: { state: ["CREATED"] },
      fails: { state: ["CREATION_FAILED", "DELETED"] },
    },
    "clusters.waitUntilDeleted": { poll: "clusters.get", until: { state: ["DELETED"] }, gone: true },
  },
  secrets: [],
};
