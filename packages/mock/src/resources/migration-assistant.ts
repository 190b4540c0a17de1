import { onReadyCluster } from "../clusters/find-cluster.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { planRow, readRow, tableOf } from "../state/history.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import { settingsAt } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";
import type { Transition } from "./resource-rules.ts";

type Assistant = {
  readonly id: string;
  readonly cluster_id: string;
  readonly deployed_region: string;
  readonly status: string;
  readonly health: string;
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly bucket_grantee: string;
  readonly last_error: string;
  readonly created_at: string;
  readonly updated_at: string;
};

type SourceCaCert = { readonly x509_pem_cert: string };

const NAME = "migrationAssistant";
const CA_CERT = `${NAME}.sourceCaCert`;

/** The fields of an assistant that does not run. */
const STOPPED = { health: "NOT_COMPUTED", url: "", username: "", password: "", bucket_grantee: "" };

/** The identity that reads the bucket with the source data, by cloud provider. */
const GRANTEES: Readonly<Record<string, (id: string) => string>> = {
  AWS: (id) => `arn:aws:iam::123456789012:role/assistant-${id}`,
  AZURE: (id) => id,
  GCP: (id) => `assistant-${id}@crdb-mock-customers.iam.gserviceaccount.com`,
};

const assistant = defineClusterResource<Assistant>({
  name: NAME,
  operations: { get: "get", create: "create", delete: "delete" },
  label: "migration assistant",
  plans: ["ADVANCED"],
  effects: {
    create(row, { time, delayMs }): Transition<Assistant> {
      const updated_at = formatTimestamp(time + delayMs * 1000);
      const failed = { status: "FAILED", last_error: "an injected fault caused the failure", updated_at, ...STOPPED };
      const { health, url, username, password, bucket_grantee } = row;
      const after = { status: "RUNNING", health, url, username, password, bucket_grantee, updated_at };
      return { during: { status: "PENDING", ...STOPPED }, after, failed };
    },
    delete: { during: { status: "DELETING", ...STOPPED }, after: null, failed: { status: "FAILED" } },
  },
  create({ state, body, time }, cluster) {
    const { region = "" } = body as { region?: string };
    const regions = settingsAt(cluster, time).regions.map(({ name }) => name);
    const deployed_region = region || (regions.toSorted()[0] as string);
    if (!regions.includes(deployed_region)) rejectField("region", `must be one of ${regions.join(", ")}`);
    const id = nextUuid(state);
    const now = formatTimestamp(time);
    return {
      id,
      cluster_id: cluster.id,
      deployed_region,
      status: "",
      health: "HEALTHY",
      url: `https://assistant-${id}.crdb.invalid`,
      username: "assistant",
      password: nextLetters(state, 24),
      bucket_grantee: GRANTEES[cluster.provider]?.(id) ?? "",
      last_error: "",
      created_at: now,
      updated_at: now,
    };
  },
  onDelete({ state, time }, { cluster_id }) {
    planRow(tableOf(state, CA_CERT), `${cluster_id}/`, [{ since: time, value: null }]);
  },
});

const sourceCaCert = defineClusterResource<SourceCaCert>({
  name: CA_CERT,
  operations: { get: "get", update: "set", delete: "delete" },
  label: "certificate of the source database",
  absent: () => ({ x509_pem_cert: "" }),
  create: ({ body }) => body as SourceCaCert,
  check(_, { x509_pem_cert }) {
    if (!x509_pem_cert.includes("-----BEGIN CERTIFICATE-----"))
      rejectField("x509_pem_cert", "must be a certificate in PEM format");
  },
});

/** The migration assistant of a cluster, and the certificates that it trusts. They exist as long as the assistant. */
export const migrationAssistant: Handlers = {
  ...assistant,
  ...Object.fromEntries(
    Object.entries(sourceCaCert).map(([id, handle]) => [
      id,
      onReadyCluster((context, cluster) => {
        const found = readRow(tableOf(context.state, NAME), `${cluster.id}/`, context.time);
        return found ? handle(context) : reject("NOT_FOUND", "migration assistant not found");
      }),
    ]),
  ),
};
