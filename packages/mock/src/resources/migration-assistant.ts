import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { changeTime, planRow, readRow, tableOf } from "../state/history.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { checkCertificate } from "./client-ca-cert.ts";
import { defineClusterResource } from "./define-resource.ts";

type Assistant = {
  readonly id: string;
  readonly cluster_id: string;
  readonly deployed_region: string;
  readonly status: string;
  readonly password: string;
  readonly created_at: string;
};

const NAME = "migrationAssistant";
const CA_CERT = `${NAME}.sourceCaCert`;

/** Formats the identity to which customers grant access to the bucket with their data, keyed by cloud provider. */
const GRANTEES = {
  AWS: (id: string) => `arn:aws:iam::123456789012:role/assistant-${id}`,
  AZURE: (id: string) => id,
  GCP: (id: string) => `assistant-${id}@crdb-mock-customers.iam.gserviceaccount.com`,
};

const assistant = defineClusterResource<Assistant>({
  name: NAME,
  operations: { get: "get", create: "create", delete: "delete" },
  label: "migration assistant",
  plans: ["ADVANCED"],
  effects: {
    create: { during: { status: "PENDING" }, after: { status: "RUNNING" }, failed: { status: "FAILED" } },
    delete: { during: { status: "DELETING" }, after: null, failed: { status: "FAILED" } },
  },
  create({ state, body, time }, cluster) {
    const { region = "" } = body as { region?: string };
    const regions = cluster.regions.map(({ name }) => name);
    const deployed_region = region || (regions.toSorted()[0] as string);
    if (!regions.includes(deployed_region)) rejectField("region", `must be one of ${regions.join(", ")}`);
    return {
      id: nextUuid(state),
      cluster_id: cluster.id,
      deployed_region,
      status: "",
      password: nextLetters(state, 24),
      created_at: formatTimestamp(time),
    };
  },
  view({ id, status, password, ...row }, { state, time }, { provider }) {
    const isRunning = status === "RUNNING";
    const changed = changeTime(tableOf(state, NAME), `${row.cluster_id}/`, time) ?? time;
    return {
      ...{ id, status, ...row },
      health: isRunning ? "HEALTHY" : "NOT_COMPUTED",
      url: isRunning ? `https://assistant-${id}.crdb.invalid` : "",
      username: isRunning ? "assistant" : "",
      password: isRunning ? password : "",
      bucket_grantee: isRunning ? GRANTEES[provider as keyof typeof GRANTEES](id) : "",
      last_error: status === "FAILED" ? "an injected fault caused the failure" : "",
      updated_at: formatTimestamp(changed),
    };
  },
  onDelete({ state }, { cluster_id }) {
    planRow(tableOf(state, CA_CERT), `${cluster_id}/`);
  },
});

const sourceCaCert = defineClusterResource<{ readonly x509_pem_cert: string }>({
  name: CA_CERT,
  operations: { get: "get", update: "set", delete: "delete" },
  label: "source database certificate",
  absent: () => ({ x509_pem_cert: "" }),
  requires({ state, time }, { id }) {
    if (!readRow(tableOf(state, NAME), `${id}/`, time)) reject("NOT_FOUND", "migration assistant not found");
  },
  check: checkCertificate,
});

export const migrationAssistant: Handlers = { ...assistant, ...sourceCaCert };
