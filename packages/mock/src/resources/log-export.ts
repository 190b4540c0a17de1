import { rejectViolations, type Violation } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { listRows, tableOf } from "../state/history.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";

type LogExport = {
  readonly cluster_id: string;
  readonly spec: Spec;
  readonly status: string;
  readonly user_message: string;
  readonly created_at: string;
  readonly updated_at: string;
};

interface Spec {
  readonly type: string;
  readonly groups: readonly { channels: readonly string[]; enable_sending_queue?: boolean }[];
  readonly omitted_channels: readonly string[];
}

/** The type of log export that a cluster can use, by the cloud provider of the cluster. */
const SERVICES: Readonly<Record<string, string>> = {
  AWS: "AWS_CLOUDWATCH",
  AZURE: "AZURE_LOG_ANALYTICS",
  GCP: "GCP_CLOUD_LOGGING",
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
    const unset = { aws_external_id: "", region: "", redact: false, groups: [], omitted_channels: [] };
    const now = formatTimestamp(time);
    const [before] = listRows(tableOf<LogExport>(state, "logExport"), time, cluster_id);
    const created_at = before && before.status !== "DISABLED" ? before.created_at : now;
    const spec = { ...unset, ...(body as Spec), azure_shared_key: "" };
    return { cluster_id, spec, status: "", user_message: "", created_at, updated_at: now };
  },
  check(_, { spec }, { provider }) {
    rejectViolations([...checkType(spec, provider), ...checkChannels(spec)]);
  },
});

function checkType({ type }: Spec, provider: string): Violation[] {
  const service = SERVICES[provider];
  return type === service ? [] : [{ field: "type", description: `must be ${service} for a cluster on ${provider}` }];
}

function checkChannels({ groups, omitted_channels }: Spec): Violation[] {
  const named = [...omitted_channels, ...groups.flatMap(({ channels }) => channels)];
  const unknown = named.filter((channel) => !CHANNELS.includes(channel.toUpperCase()));
  const queues = groups.filter(({ enable_sending_queue }) => enable_sending_queue);
  return [
    ...unknown.map((channel) => ({ field: "groups.channels", description: `has no channel ${channel}` })),
    ...(queues.length > 1 ? [{ field: "groups", description: "must have enable_sending_queue only once" }] : []),
  ];
}
