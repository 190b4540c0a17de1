import { onIdleCluster } from "../clusters/find-cluster.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { valueAt, withVersion } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
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
  check({ time }, { type }, cluster) {
    if (type !== "FQDN" && type !== "CIDR") {
      rejectField("type", "must be FQDN or CIDR");
    }
    checkPolicy(cluster, time);
  },
});

export const egressRules: Handlers = {
  ...rules,
  "egressRules.setTrafficPolicy": onIdleCluster(({ time, delayMs, jobFails, body }, cluster) => {
    if (settingsAt(cluster, time).plan !== "ADVANCED") {
      reject("FAILED_PRECONDITION", "only ADVANCED clusters have an egress traffic policy");
    }
    checkPolicy(cluster, time);
    const { allow_all } = body as { allow_all: boolean };
    const value = jobFails ? "ERROR" : allow_all ? "ALLOW_ALL" : "DEFAULT_DENY";
    const updating = withVersion(cluster.egressPolicy, { since: time, value: "UPDATING" });
    cluster.egressPolicy = withVersion(updating, { since: time + delayMs * 1000, value });
  }),
};

function checkPolicy({ egressPolicy }: StoredCluster, time: number): void {
  if (valueAt(egressPolicy, time) !== "UPDATING") return;
  reject("UNAVAILABLE", "POLICY_UPDATING: the egress traffic policy is being updated, try again later");
}
