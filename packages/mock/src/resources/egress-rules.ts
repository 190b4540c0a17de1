import { onIdleCluster } from "../clusters/find-cluster.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextUuid } from "../state/random.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";

type EgressRule = {
  readonly id: string;
  readonly cluster_id: string;
  readonly name: string;
  readonly type: string;
  readonly state: string;
  readonly crl_managed: boolean;
  readonly destination: string;
  readonly ports: readonly number[];
  readonly paths: readonly string[];
  readonly description: string;
  readonly created_at: string;
};

/** What a destination must look like, keyed by rule type. */
const DESTINATIONS: Readonly<Record<string, RegExp>> = {
  FQDN: /^(?=.{1,253}$)([a-z\d*]([a-z\d-]*[a-z\d])?\.)+[a-z\d-]*[a-z\d]$/i,
  CIDR: /^((25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(25[0-5]|2[0-4]\d|1?\d?\d)\/([12]?\d|3[0-2])$/,
};

const rules = defineClusterResource<EgressRule>({
  name: "egressRules",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  label: "egress rule",
  params: ["rule_id"],
  list: "rules",
  sort: ({ name, id }) => [name, id],
  wrap: { read: "rule", change: "Rule" },
  unique: ["name"],
  plans: ["ADVANCED"],
  effects: {
    create: { during: { state: "PENDING_CREATION" }, after: { state: "ACTIVE" }, failed: { state: "CREATION_FAILED" } },
    update: { during: { state: "PENDING_UPDATE" }, after: { state: "ACTIVE" }, failed: { state: "INCONSISTENT" } },
    delete: { during: { state: "PENDING_DELETION" }, after: null, failed: { state: "DELETION_FAILED" } },
  },
  create({ state, body, time }, { id }) {
    const { name, type, destination, ports = [], paths = [], description } = body as EgressRule;
    const created_at = formatTimestamp(time);
    const fixed = { id: nextUuid(state), cluster_id: id, state: "", crl_managed: false, created_at };
    return { ...fixed, name, type, destination, ports, paths, description };
  },
  check(_, { type, destination }, cluster) {
    const form = DESTINATIONS[type] ?? rejectField("type", "must be FQDN or CIDR");
    if (!form.test(destination))
      rejectField("destination", `must be a valid ${type}, not ${JSON.stringify(destination)}`);
    checkPolicy(cluster);
  },
});

export const egressRules: Handlers = {
  ...rules,
  "egressRules.setTrafficPolicy": onIdleCluster(({ state, time, delayMs, jobFails, body }, cluster) => {
    if (cluster.plan !== "ADVANCED") {
      reject("FAILED_PRECONDITION", "only ADVANCED clusters have an egress traffic policy");
    }
    checkPolicy(cluster);
    const { allow_all } = body as { allow_all: boolean };
    const egressPolicy = jobFails ? "ERROR" : allow_all ? "ALLOW_ALL" : "DEFAULT_DENY";
    changeCluster(state, cluster, time, { egressPolicy: "UPDATING" });
    changeCluster(state, cluster, time + delayMs * 1000, { egressPolicy });
  }),
};

function checkPolicy({ egressPolicy }: StoredCluster): void {
  if (egressPolicy !== "UPDATING") return;
  reject("UNAVAILABLE", "POLICY_UPDATING: the egress traffic policy is being updated; try again later");
}
