// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

import type { ApiDefinition } from "../../request/api-definition.ts";

/** This API version's operations. */
export const api: ApiDefinition = {
  version: "2024-09-16",
  resources: {
    clusters: {
      "/api/v1": {
        "/clusters": {
          list: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
            query: [
              "show_inactive",
              "pagination.sort_by",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "clusters",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_CREATOR"],
            body: ["name", "provider", "spec"],
            adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
          },
        },
        "/clusters/{cluster_id}": {
          get: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
            waits: {
              waitUntilReady: { until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
              waitUntilUpdated: {
                until: { state: ["CREATED"], operation_status: ["UNSPECIFIED"] },
                fails: { state: ["CREATION_FAILED", "DELETED"], operation_status: ["*_FAILED"] },
                deadlineMs: 7200000,
              },
              waitUntilUpgraded: {
                until: { upgrade_status: ["PENDING_FINALIZATION", "FINALIZED"] },
                fails: {
                  state: ["DELETED"],
                  upgrade_status: ["ROLLBACK_RUNNING"],
                  operation_status: ["CRDB_MAJOR_UPGRADE_FAILED"],
                },
                deadlineMs: 7200000,
              },
              waitUntilDeleted: { until: { state: ["DELETED"] }, gone: true },
            },
          },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: [
              "plan",
              "serverless",
              "dedicated",
              "delete_protection",
              "labels",
              "parent_id",
              "cockroach_version",
              "upgrade_status",
            ],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN"], lockWait: true },
        },
        "/clusters/available-regions": {
          listAvailableRegions: {
            method: "GET",
            permissions: [],
            query: [
              "provider",
              "serverless",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "regions",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
        "/clusters/{cluster_id}/connection-string": {
          getConnectionString: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
            query: ["database", "sql_user", "os"],
          },
        },
        "/clusters/{cluster_id}/nodes": {
          listNodes: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_OPERATOR_WRITER",
              "ORG_ADMIN",
            ],
            query: [
              "region_name",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "nodes",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
        "/cluster-versions": {
          listVersions: {
            method: "GET",
            permissions: [],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "versions",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
      },
    },
    sqlUsers: {
      "/api/v1/clusters/{cluster_id}/sql-users": {
        "": {
          list: {
            method: "GET",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "users",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: { method: "POST", permissions: ["CLUSTER_ADMIN"], body: ["name", "password"], lockWait: true },
        },
        "/{name}": { delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN"], lockWait: true } },
        "/{name}/password": {
          resetPassword: { method: "PUT", permissions: ["CLUSTER_ADMIN"], body: ["password"], lockWait: true },
        },
      },
    },
    databases: {
      "/api/v1/clusters/{cluster_id}/databases": {
        "": {
          list: {
            method: "GET",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DATA_ACCESSOR", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "databases",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DATA_ACCESSOR", "CLUSTER_OPERATOR_WRITER"],
            body: ["name"],
            lockWait: true,
          },
          rename: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DATA_ACCESSOR", "CLUSTER_OPERATOR_WRITER"],
            body: ["name", "new_name"],
            lockWait: true,
          },
        },
        "/{name}": {
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DATA_ACCESSOR", "CLUSTER_OPERATOR_WRITER"],
            body: ["new_name"],
            lockWait: true,
          },
          delete: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DATA_ACCESSOR", "CLUSTER_OPERATOR_WRITER"],
            lockWait: true,
          },
        },
      },
    },
    allowlist: {
      "/api/v1/clusters/{cluster_id}/networking/allowlist": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "allowlist",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["cidr_ip", "cidr_mask", "name", "sql", "ui"],
            lockWait: true,
          },
        },
        "/{cidr_ip}/{cidr_mask}": {
          put: {
            method: "PUT",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["name", "sql", "ui"],
            lockWait: true,
          },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["name", "sql", "ui"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    egressRules: {
      "/api/v1/clusters/{cluster_id}/networking/egress-rules": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "rules",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["name", "type", "destination", "ports", "paths", "description", "idempotency_key"],
            adopt: { list: "egressRules.list", match: ["name", "type", "destination"], since: "created_at" },
            lockWait: true,
          },
        },
        "/egress-traffic-policy": {
          setTrafficPolicy: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["allow_all", "idempotency_key"],
            empty: true,
            lockWait: true,
          },
        },
        "/{rule_id}": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilActive: {
                until: { "rule.state": ["ACTIVE"] },
                fails: { "rule.state": ["CREATION_FAILED", "DELETION_FAILED", "INCONSISTENT"] },
              },
              waitUntilDeleted: {
                until: { "rule.state": ["DELETED"] },
                fails: { "rule.state": ["DELETION_FAILED", "INCONSISTENT"] },
                gone: true,
              },
            },
          },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["type", "destination", "ports", "paths", "description", "idempotency_key"],
            lockWait: true,
          },
          delete: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            query: ["idempotency_key"],
            lockWait: true,
          },
        },
      },
    },
    egressPrivateEndpoints: {
      "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "egress_private_endpoints",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["region", "target_service_identifier", "target_service_type"],
            lockWait: true,
          },
        },
        "/{id}": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilAvailable: {
                until: { state: ["AVAILABLE"] },
                fails: { state: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
              },
              waitUntilDomainNamesSet: {
                until: { domain_names_state: ["AVAILABLE", "EMPTY"] },
                fails: { domain_names_state: ["FAILED"] },
              },
              waitUntilDeleted: { until: { state: ["DELETED"] }, gone: true },
            },
          },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["domain_names"],
            lockWait: true,
          },
          delete: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            empty: true,
            lockWait: true,
          },
        },
        "/{id}/domain-names": {
          setDomainNames: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["domain_names"],
            empty: true,
            lockWait: true,
          },
        },
      },
    },
    privateEndpoints: {
      "/api/v1/clusters/{cluster_id}/networking": {
        "/aws-endpoint-connections": {
          listAwsConnections: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            page: { items: "connections" },
            waits: {
              waitUntilAwsConnected: {
                until: { status: ["AVAILABLE"] },
                fails: { status: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
                item: { among: "connections", by: "endpoint_id" },
              },
            },
          },
        },
        "/aws-endpoint-connections/{endpoint_id}": {
          setAwsConnectionStatus: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["status"],
            lockWait: true,
          },
        },
        "/private-endpoint-connections": {
          listConnections: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            page: { items: "connections" },
            waits: {
              waitUntilConnected: {
                until: { status: ["STATUS_AVAILABLE"] },
                fails: {
                  status: [
                    "STATUS_REJECTED",
                    "STATUS_FAILED",
                    "STATUS_EXPIRED",
                    "STATUS_DELETING",
                    "STATUS_DELETED",
                    "STATUS_STALE",
                  ],
                },
                item: { among: "connections", by: "endpoint_id" },
              },
              waitUntilDisconnected: {
                until: { status: ["STATUS_DELETED"] },
                item: { among: "connections", by: "endpoint_id" },
                gone: true,
              },
            },
          },
          createConnection: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["endpoint_id"],
            lockWait: true,
          },
        },
        "/private-endpoint-connections/{endpoint_id}": {
          deleteConnection: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            empty: true,
            lockWait: true,
          },
        },
        "/private-endpoint-services": {
          listServices: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            page: { items: "services" },
            waits: {
              waitUntilServiceAvailable: {
                until: { status: ["AVAILABLE"] },
                fails: { status: ["CREATE_FAILED", "DELETING", "DELETE_FAILED"] },
                item: { among: "services", by: "region_name" },
              },
            },
          },
          createServices: { method: "POST", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
        "/private-endpoint-trusted-owners": {
          listTrustedOwners: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            page: { items: "trusted_owners" },
          },
          addTrustedOwner: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN"],
            body: ["type", "external_owner_id"],
            lockWait: true,
          },
        },
        "/private-endpoint-trusted-owners/{owner_id}": {
          getTrustedOwner: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          removeTrustedOwner: { method: "DELETE", permissions: ["CLUSTER_ADMIN"], lockWait: true },
        },
      },
    },
    backups: {
      "/api/v1/clusters/{cluster_id}": {
        "/backups": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            query: [
              "start_time",
              "end_time",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "backups",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
        "/backups-config": {
          getConfig: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          updateConfig: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["enabled", "retention_days", "frequency_minutes"],
            lockWait: true,
          },
        },
      },
    },
    restores: {
      "/api/v1/clusters/{cluster_id}/restores": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            query: [
              "start_time",
              "end_time",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "restores",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["type", "backup_id", "source_cluster_id", "objects", "restore_opts"],
            lockWait: true,
          },
        },
        "/{restore_id}": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilDone: { until: { status: ["SUCCESS"] }, fails: { status: ["FAILED"] }, deadlineMs: 7200000 },
            },
          },
        },
      },
    },
    cmek: {
      "/api/v1/clusters/{cluster_id}/cmek": {
        "": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilEnabled: {
                until: { status: ["ENABLED"] },
                fails: { status: ["ENABLE_FAILED", "ROTATE_FAILED"] },
                deadlineMs: 7200000,
              },
              waitUntilRevoked: {
                until: { status: ["REVOKED"] },
                fails: { status: ["REVOKE_FAILED"] },
                deadlineMs: 7200000,
              },
            },
          },
          enable: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["region_specs"],
            lockWait: true,
          },
          update: {
            method: "PUT",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["region_specs"],
            lockWait: true,
          },
          updateStatus: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["action"],
            lockWait: true,
          },
        },
      },
    },
    clientCaCert: {
      "/api/v1/clusters/{cluster_id}/client-ca-cert": {
        "": {
          get: {
            method: "GET",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilSet: { until: { status: ["IS_SET"] }, fails: { status: ["FAILED"] } },
              waitUntilDeleted: { until: { status: ["NOT_SET"] }, fails: { status: ["FAILED"] } },
            },
          },
          set: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["x509_pem_cert"],
            lockWait: true,
          },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["x509_pem_cert", "update_mode"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    logExport: {
      "/api/v1/clusters/{cluster_id}/logexport": {
        "": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER", "ORG_ADMIN"],
            waits: {
              waitUntilEnabled: {
                until: { status: ["ENABLED"] },
                fails: { status: ["ENABLE_FAILED", "CREDENTIALS_ERROR"] },
                deadlineMs: 7200000,
              },
              waitUntilDisabled: {
                until: { status: ["DISABLED"] },
                fails: { status: ["DISABLE_FAILED"] },
                gone: true,
                deadlineMs: 7200000,
              },
            },
          },
          enable: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "ORG_ADMIN"],
            body: [
              "type",
              "log_name",
              "auth_principal",
              "aws_external_id",
              "azure_shared_key",
              "azure_tenant_id",
              "azure_client_id",
              "azure_client_secret",
              "azure_dce_endpoint",
              "azure_dcr_immutable_id",
              "azure_dcr_resource_id",
              "azure_workspace_resource_id",
              "otlp_endpoint",
              "otlp_headers",
              "region",
              "redact",
              "groups",
              "omitted_channels",
            ],
            lockWait: true,
          },
          delete: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "ORG_ADMIN"],
            lockWait: true,
          },
        },
      },
    },
    "metricExport.cloudWatch": {
      "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch": {
        "": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"],
            waits: {
              waitUntilEnabled: { until: { status: ["ENABLED"] }, fails: { status: ["ERROR"] }, deadlineMs: 7200000 },
              waitUntilDeleted: {
                until: { status: ["NOT_DEPLOYED"] },
                fails: { status: ["ERROR"] },
                gone: true,
                deadlineMs: 7200000,
              },
            },
          },
          enable: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["role_arn", "external_id", "log_group_name", "target_region"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    "metricExport.datadog": {
      "/api/v1/clusters/{cluster_id}/metricexport/datadog": {
        "": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"],
            waits: {
              waitUntilEnabled: { until: { status: ["ENABLED"] }, fails: { status: ["ERROR"] }, deadlineMs: 7200000 },
              waitUntilDeleted: {
                until: { status: ["NOT_DEPLOYED"] },
                fails: { status: ["ERROR"] },
                gone: true,
                deadlineMs: 7200000,
              },
            },
          },
          enable: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["site", "api_key"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    "metricExport.prometheus": {
      "/api/v1/clusters/{cluster_id}/metricexport/prometheus": {
        "": {
          get: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"],
            waits: {
              waitUntilEnabled: { until: { status: ["ENABLED"] }, fails: { status: ["ERROR"] }, deadlineMs: 7200000 },
              waitUntilDeleted: {
                until: { status: ["NOT_DEPLOYED"] },
                fails: { status: ["ERROR"] },
                gone: true,
                deadlineMs: 7200000,
              },
            },
          },
          enable: { method: "POST", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    maintenanceWindow: {
      "/api/v1/clusters/{cluster_id}/maintenance-window": {
        "": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          set: {
            method: "PUT",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["offset_duration", "window_duration"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    blackoutWindows: {
      "/api/v1/clusters/{cluster_id}/blackout-windows": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "blackout_windows",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["start_time", "end_time"],
            lockWait: true,
          },
        },
        "/{blackout_window_id}": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          update: {
            method: "PATCH",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["start_time", "end_time"],
            lockWait: true,
          },
          delete: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    versionDeferral: {
      "/api/v1/clusters/{cluster_id}/version-deferral": {
        "": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          set: {
            method: "PUT",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["deferral_policy", "deferred_until"],
            lockWait: true,
          },
        },
      },
    },
    disruption: {
      "/api/v1/clusters/{cluster_id}/disrupt": {
        "": {
          get: { method: "GET", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"] },
          set: {
            method: "PUT",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["regional_disruptor_specifications"],
            lockWait: true,
          },
        },
      },
    },
    physicalReplication: {
      "/api/v1/physical-replication-streams": {
        "": {
          list: {
            method: "GET",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            query: [
              "primary_cluster_id",
              "standby_cluster_id",
              "cluster_id",
              "show_completed",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "physical_replication_streams",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN"],
            body: ["primary_cluster_id", "standby_cluster_id"],
            adopt: {
              list: "physicalReplication.list",
              match: ["primary_cluster_id", "standby_cluster_id"],
              since: "created_at",
            },
          },
        },
        "/{id}": {
          get: {
            method: "GET",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
            waits: {
              waitUntilReplicating: {
                until: { status: ["REPLICATING"], replicated_time: ["2*"] },
                fails: { status: ["FAILING_OVER", "COMPLETED", "CANCELED"] },
                deadlineMs: 7200000,
              },
              waitUntilCompleted: {
                until: { status: ["COMPLETED"] },
                fails: { status: ["CANCELED"] },
                deadlineMs: 7200000,
              },
              waitUntilCanceled: { until: { status: ["CANCELED"] }, fails: { status: ["COMPLETED"] } },
            },
          },
          update: { method: "PATCH", permissions: ["CLUSTER_ADMIN"], body: ["status", "failover_at"] },
        },
      },
    },
    runtimeScanning: {
      "/api/v1/clusters/{cluster_id}/runtime-scanning": {
        "": {
          get: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_OPERATOR_WRITER",
            ],
            waits: {
              waitUntilEnabled: { until: { type: ["WIZ"] }, deadlineMs: 7200000 },
              waitUntilDisabled: { until: { type: ["NONE"] }, deadlineMs: 7200000 },
            },
          },
          enable: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"],
            body: ["type"],
            lockWait: true,
          },
          disable: { method: "DELETE", permissions: ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"], lockWait: true },
        },
      },
    },
    folders: {
      "/api/v1/folders": {
        "": {
          list: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_CREATOR",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
            query: ["path", "pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "folders",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: { method: "POST", permissions: ["FOLDER_ADMIN"], body: ["name", "parent_id", "labels"] },
        },
        "/{folder_id}": {
          get: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_CREATOR",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
          },
          update: {
            method: "PATCH",
            permissions: ["FOLDER_ADMIN", "FOLDER_MOVER"],
            body: ["name", "parent_id", "labels"],
          },
          delete: { method: "DELETE", permissions: ["FOLDER_ADMIN"], empty: true },
        },
        "/{folder_id}/contents": {
          listContents: {
            method: "GET",
            permissions: [
              "AUDITOR",
              "CLUSTER_ADMIN",
              "CLUSTER_DATA_ACCESSOR",
              "CLUSTER_DEVELOPER",
              "CLUSTER_MONITOR",
              "CLUSTER_OPERATOR_WRITER",
              "FOLDER_ADMIN",
              "FOLDER_MOVER",
              "METRICS_VIEWER",
              "ORG_ADMIN",
            ],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "resources",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
      },
    },
    organization: {
      "/api/v1/organization": { "": { get: { method: "GET", permissions: ["AUDITOR", "ORG_ADMIN", "ORG_MEMBER"] } } },
    },
    users: {
      "/api/v1/users/persons-by-email": {
        "": {
          findByEmail: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"],
            query: ["email"],
          },
        },
      },
    },
    roles: {
      "/api/v1/roles": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "grants",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
        },
        "/{user_id}": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"] },
          set: { method: "PUT", permissions: ["CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"], body: ["roles"] },
        },
        "/{user_id}/{resource_type}/{resource_id}/{role_name}": {
          add: { method: "POST", permissions: ["CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"], blank: "resource_id" },
          remove: {
            method: "DELETE",
            permissions: ["CLUSTER_ADMIN", "FOLDER_ADMIN", "ORG_ADMIN"],
            blank: "resource_id",
          },
        },
      },
    },
    serviceAccounts: {
      "/api/v1/service-accounts": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "ORG_ADMIN"],
            query: [
              "service_account_name",
              "roles",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "service_accounts",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["CLUSTER_ADMIN", "ORG_ADMIN"],
            body: ["name", "description", "roles"],
            adopt: { list: "serviceAccounts.list", match: ["name", "description"], since: "created_at" },
          },
        },
        "/{id}": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "ORG_ADMIN"] },
          update: { method: "PATCH", permissions: ["ORG_ADMIN"], body: ["name", "description"] },
          delete: { method: "DELETE", permissions: ["ORG_ADMIN"] },
        },
      },
    },
    "serviceAccounts.credentials": {
      "/api/v1/service-accounts/{service_account_id}/credentials": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "ORG_ADMIN"],
            query: [
              "status_filter",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "credentials",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["ORG_ADMIN"],
            body: ["name", "public_key", "algorithm", "expires_at", "description"],
            adopt: { list: "serviceAccounts.credentials.list", match: ["name", "algorithm"], since: "created_at" },
          },
        },
        "/{credential_id}": { delete: { method: "DELETE", permissions: ["ORG_ADMIN"] } },
      },
    },
    apiKeys: {
      "/api/v1/api-keys": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "CLUSTER_ADMIN", "ORG_ADMIN"],
            query: [
              "service_account_id",
              "pagination.page",
              "pagination.limit",
              "pagination.as_of_time",
              "pagination.sort_order",
            ],
            page: {
              items: "api_keys",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: { method: "POST", permissions: ["ORG_ADMIN"], body: ["name", "service_account_id"] },
        },
        "/{id}": {
          get: { method: "GET", permissions: ["AUDITOR", "CLUSTER_ADMIN", "ORG_ADMIN"] },
          update: { method: "PATCH", permissions: ["ORG_ADMIN"], body: ["name"] },
          delete: { method: "DELETE", permissions: ["ORG_ADMIN"] },
        },
      },
    },
    jwtIssuers: {
      "/api/v1/jwt-issuers": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            query: ["pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
            page: {
              items: "jwt_issuers",
              request: "pagination.page",
              response: "pagination.next_page",
              asOf: "pagination.as_of_time",
            },
          },
          create: {
            method: "POST",
            permissions: ["ORG_ADMIN"],
            body: ["issuer_url", "audience", "jwks", "claim", "identity_map"],
          },
        },
        "/{id}": {
          get: { method: "GET", permissions: ["AUDITOR", "ORG_ADMIN"] },
          update: {
            method: "PATCH",
            permissions: ["ORG_ADMIN"],
            body: ["issuer_url", "audience", "jwks", "claim", "identity_map"],
          },
          delete: { method: "DELETE", permissions: ["ORG_ADMIN"] },
        },
      },
    },
    auditLogs: {
      "/api/v1/auditlogevents": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            query: ["starting_from", "sort_order", "limit"],
            page: { items: "entries", request: "starting_from", response: "next_starting_from", endless: true },
          },
        },
      },
    },
    invoices: {
      "/api/v1/invoices": {
        "": {
          list: {
            method: "GET",
            permissions: ["BILLING_COORDINATOR", "CLUSTER_ADMIN"],
            query: ["status", "start_time", "end_time"],
            page: { items: "invoices" },
          },
        },
        "/{invoice_id}": { get: { method: "GET", permissions: ["BILLING_COORDINATOR", "CLUSTER_ADMIN"] } },
      },
    },
    "scim.users": {
      "/api/scim/v2/Users": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            query: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
            page: { items: "Resources", request: "startIndex", total: "totalResults" },
          },
          create: {
            method: "POST",
            permissions: ["ORG_ADMIN"],
            body: ["schemas", "externalId", "userName", "name", "displayName", "emails", "active"],
          },
        },
        "/.search": {
          search: {
            method: "POST",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
            page: { items: "Resources", request: "startIndex", total: "totalResults" },
          },
          searchByPut: {
            method: "PUT",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
          },
        },
        "/{id}": {
          get: { method: "GET", permissions: ["AUDITOR", "ORG_ADMIN"], query: ["attributes", "excludedAttributes"] },
          replace: {
            method: "PUT",
            permissions: ["ORG_ADMIN"],
            body: ["schemas", "externalId", "userName", "name", "displayName", "emails", "active"],
          },
          patch: { method: "PATCH", permissions: ["ORG_ADMIN"], body: ["schemas", "Operations"] },
          delete: { method: "DELETE", permissions: ["ORG_ADMIN"], empty: true },
        },
        "/{id}/.search": {
          searchOne: {
            method: "POST",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["attributes", "excludedAttributes"],
          },
          searchOneByPut: {
            method: "PUT",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["attributes", "excludedAttributes"],
          },
        },
      },
    },
    "scim.groups": {
      "/api/scim/v2/Groups": {
        "": {
          list: {
            method: "GET",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            query: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
            page: { items: "Resources", request: "startIndex", total: "totalResults" },
          },
          create: {
            method: "POST",
            permissions: ["ORG_ADMIN"],
            body: ["schemas", "externalId", "displayName", "members"],
          },
        },
        "/.search": {
          search: {
            method: "POST",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
            page: { items: "Resources", request: "startIndex", total: "totalResults" },
          },
          searchByPut: {
            method: "PUT",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["filter", "attributes", "excludedAttributes", "count", "startIndex"],
          },
        },
        "/{id}": {
          get: { method: "GET", permissions: ["AUDITOR", "ORG_ADMIN"], query: ["attributes", "excludedAttributes"] },
          replace: {
            method: "PUT",
            permissions: ["ORG_ADMIN"],
            body: ["schemas", "externalId", "displayName", "members"],
          },
          patch: { method: "PATCH", permissions: ["ORG_ADMIN"], body: ["schemas", "Operations"] },
          delete: { method: "DELETE", permissions: ["ORG_ADMIN"], empty: true },
        },
        "/{id}/.search": {
          searchOne: {
            method: "POST",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["attributes", "excludedAttributes"],
          },
          searchOneByPut: {
            method: "PUT",
            permissions: ["AUDITOR", "ORG_ADMIN"],
            body: ["attributes", "excludedAttributes"],
          },
        },
      },
    },
    "scim.schemas": {
      "/api/scim/v2/Schemas": {
        "": {
          list: {
            method: "GET",
            permissions: [],
            query: ["attributes", "excludedAttributes"],
            page: { items: "Resources" },
          },
        },
        "/{schemaId}": { get: { method: "GET", permissions: [], query: ["attributes", "excludedAttributes"] } },
      },
    },
    "scim.resourceTypes": {
      "/api/scim/v2/ResourceTypes": {
        "": {
          list: {
            method: "GET",
            permissions: [],
            query: ["attributes", "excludedAttributes"],
            page: { items: "Resources" },
          },
        },
        "/{resourceId}": { get: { method: "GET", permissions: [], query: ["attributes", "excludedAttributes"] } },
      },
    },
    "scim.serviceProviderConfig": {
      "/api/scim/v2/ServiceProviderConfig": { "": { get: { method: "GET", permissions: [] } } },
    },
  },
  secrets: ["api_key", "azure_client_secret", "azure_shared_key", "otlp_headers", "password", "secret"],
};
