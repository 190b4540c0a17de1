import { rejectViolations, type Violation, violationIf } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { listRows, tableOf } from "../state/history.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";

type LogExport = {
  readonly cluster_id: string;
  readonly spec: Spec;
  readonly status: string;
  readonly user_message: string;
  readonly delivery_status?: string;
  readonly delivery_status_message?: string;
  readonly created_at: string;
  readonly updated_at: string;
};

interface Spec {
  readonly type: string;
  readonly log_name: string;
  readonly auth_principal: string;
  readonly otlp_header_names?: readonly string[];
  readonly groups: readonly { channels: readonly string[]; enable_sending_queue?: boolean }[];
  readonly omitted_channels: readonly string[];
}

/** The body of a request to export logs. The mock doesn't store `otlp_headers`, since no response contains them. */
interface LogExportBody extends Omit<Spec, "otlp_header_names" | "auth_principal"> {
  readonly auth_principal?: string;
  readonly otlp_headers?: Readonly<Record<string, string>>;
}

const OTLP = "OTLP_HTTP";
const AZURE_V2 = "AZURE_LOG_ANALYTICS_V2";

/** The types of log export that a cluster can use, keyed by cloud provider. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  AWS: ["AWS_CLOUDWATCH", OTLP],
  AZURE: ["AZURE_LOG_ANALYTICS", AZURE_V2, OTLP],
  GCP: ["GCP_CLOUD_LOGGING", OTLP],
};

/** The fields that each type of log export requires. Types that aren't listed require `auth_principal`. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  [OTLP]: ["otlp_endpoint"],
  [AZURE_V2]: [
    "azure_tenant_id",
    "azure_client_id",
    "azure_client_secret",
    "azure_dce_endpoint",
    "azure_dcr_immutable_id",
    "azure_dcr_resource_id",
    "azure_workspace_resource_id",
  ],
};

const CHANNELS =
  "SESSIONS OPS HEALTH STORAGE SQL_SCHEMA USER_ADMIN PRIVILEGES SENSITIVE_ACCESS SQL_EXEC SQL_PERF DEV SQL_INTERNAL_PERF TELEMETRY KV_DISTRIBUTION".split(
    " ",
  );

export const logExport: Handlers = defineClusterResource<LogExport>({
  name: "logExport",
  operations: { get: "get", enable: "set", delete: "delete" },
  label: "log export",
  plans: ["STANDARD", "ADVANCED"],
  job: "CRDB_LOG_EXPORT_OPERATION",
  effects: {
    create: (_, { time, delayMs }) => {
      const updated_at = formatTimestamp(time + delayMs * 1000);
      const failed = { status: "ENABLE_FAILED", user_message: "an injected fault caused the failure", updated_at };
      return { during: { status: "ENABLING" }, after: { status: "ENABLED", updated_at }, failed };
    },
    delete: { during: { status: "DISABLING" }, after: { status: "DISABLED" }, failed: { status: "DISABLE_FAILED" } },
  },
  create({ state, body, time }, { id: cluster_id }) {
    // `redact` has no default. If a response contained a value that the request didn't set, the vendor's Terraform
    // provider would report an inconsistency.
    const unset = { auth_principal: "", aws_external_id: "", region: "", groups: [], omitted_channels: [] };
    const now = formatTimestamp(time);
    const [found] = listRows(tableOf<LogExport>(state, "logExport"), time, cluster_id);
    const before = found?.status === "DISABLED" ? undefined : found;
    const created_at = before?.created_at ?? now;
    const { otlp_headers = {}, ...sent } = body as LogExportBody;
    const spec = { ...unset, ...sent, azure_shared_key: "" };
    const stored = { cluster_id, status: "", user_message: "", created_at, updated_at: now };
    if (sent.type === AZURE_V2) return { ...stored, spec: { ...spec, azure_client_secret: "" } };
    if (sent.type !== OTLP) return { ...stored, spec };
    const names = Object.keys(otlp_headers);
    const otlp_header_names = names.length > 0 ? names : (before?.spec.otlp_header_names ?? []);
    const delivery = { delivery_status: "DELIVERY_HEALTHY", delivery_status_message: "" };
    return { ...stored, spec: { ...spec, otlp_header_names }, ...delivery };
  },
  check({ body }, { spec }, { provider }) {
    rejectViolations([...checkType(spec, provider), ...checkFields(body as LogExportBody), ...checkChannels(spec)]);
  },
});

function checkType({ type }: Spec, provider: string): Violation[] {
  const services = SERVICES[provider] as readonly string[];
  const description = `must be ${services.join(" or ")} for a cluster on ${provider}`;
  return violationIf(!services.includes(type), "type", description);
}

function checkFields(body: LogExportBody): Violation[] {
  const required = REQUIRED[body.type] ?? ["auth_principal"];
  const isOdd = body.type === AZURE_V2 && !/^[A-Za-z][A-Za-z0-9_]*$/.test(body.log_name);
  return [
    ...required.flatMap((field) =>
      violationIf(!body[field as keyof LogExportBody], field, `is required for ${body.type}`),
    ),
    ...violationIf(isOdd, "log_name", "must start with a letter and contain only letters, digits and underscores"),
  ];
}

function checkChannels({ groups, omitted_channels }: Spec): Violation[] {
  const named = [...omitted_channels, ...groups.flatMap(({ channels }) => channels)];
  const unknown = named.filter((channel) => !CHANNELS.includes(channel.toUpperCase()));
  const queues = groups.filter(({ enable_sending_queue }) => enable_sending_queue);
  return [
    ...unknown.map((channel) => ({ field: "groups.channels", description: `${channel} is not a log channel` })),
    ...violationIf(queues.length > 1, "groups", "only one group can set enable_sending_queue to true"),
  ];
}
