// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type { ApiDefinition } from "../../request/api-definition.ts";

/** This API version's operations. */
export const api: ApiDefinition = {
  version: "2022-03-31",
  resources: {
    clusters: {
      "/api/v1/clusters": {
        "": {
          list: {
            method: "GET",
            permissions: ["ADMIN", "READ"],
            query: ["show_inactive", "pagination.start", "pagination.limit", "pagination.time", "pagination.order"],
            page: {
              items: "clusters",
              request: "pagination.start",
              response: "pagination.next",
              pin: { "pagination.time": "pagination.time" },
            },
          },
          create: {
            method: "POST",
            permissions: ["ADMIN", "CREATE"],
            body: ["name", "provider", "spec"],
            adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
          },
        },
        "/available-regions": {
          listAvailableRegions: {
            method: "GET",
            permissions: ["ADMIN", "READ"],
            query: ["provider"],
            page: { items: "regions" },
          },
        },
        "/{cluster_id}": {
          get: {
            method: "GET",
            permissions: ["ADMIN", "READ"],
            waits: {
              waitUntilReady: { until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
              waitUntilDeleted: { until: { state: ["DELETED"] }, gone: true },
            },
          },
          delete: { method: "DELETE", permissions: ["ADMIN", "DELETE"], empty: true },
        },
        "/{cluster_id}/nodes": {
          listNodes: {
            method: "GET",
            permissions: ["ADMIN", "READ"],
            query: ["pagination.start", "pagination.limit", "pagination.time", "pagination.order"],
            page: {
              items: "nodes",
              request: "pagination.start",
              response: "pagination.next",
              pin: { "pagination.time": "pagination.time" },
            },
          },
        },
        "/{cluster_id}/spend-limit": {
          setSpendLimit: { method: "PUT", permissions: ["ADMIN", "EDIT"], body: ["spendLimit"], empty: true },
        },
      },
    },
  },
  secrets: [],
};
