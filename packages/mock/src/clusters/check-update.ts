import { type Violation, violationIf } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { historyOf, listRows, tableOf } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { checkAddedKeys } from "./region-keys.ts";
import { checkNodeRegions, checkRegions } from "./regions.ts";
import type { UpdateBody } from "./request-bodies.ts";

const WEEK = 7 * 24 * 3_600_000_000;
const LOWERED_A_WEEK = 3;

/** Checks an update against rules that a JSON schema can't express. Returns a violation for each invalid field. */
export function checkUpdate(context: HandlerContext, cluster: StoredCluster): Violation[] {
  const body = context.body as UpdateBody;
  const { plan, serverless, dedicated, host } = body;
  const advanced = cluster.plan === "ADVANCED";
  if (plan !== undefined && cluster.edition !== null) {
    return [{ field: "plan", description: "is not allowed for a cluster that has an edition instead of a plan" }];
  }
  if (plan !== undefined && plan !== cluster.plan && (advanced || plan === "ADVANCED")) {
    return [{ field: "plan", description: `cannot be changed from ${cluster.plan} to ${plan}` }];
  }
  const allowed = configOf(cluster);
  const wrong = Object.entries({ serverless, dedicated, host }).find(([name, value]) => value && name !== allowed);
  if (wrong) return [{ field: wrong[0], description: `is not allowed for a ${allowed} cluster` }];
  return advanced ? checkHardware(context, cluster, dedicated ?? host) : checkShared(context, cluster);
}

/** Returns the request field that configures the cluster, or `virtual` for a virtual cluster, which has none. */
function configOf({ isHost, workspace, plan }: StoredCluster): string {
  if (workspace !== null) return "virtual";
  if (plan !== "ADVANCED") return "serverless";
  return isHost ? "host" : "dedicated";
}

/**
 * Checks changes to an Advanced cluster's nodes, machines and storage.
 *
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/plan-your-cluster-advanced
 */
function checkHardware(
  { state, time }: HandlerContext,
  cluster: StoredCluster,
  spec: UpdateBody["dedicated"] = {},
): Violation[] {
  const { region_nodes: nodes, region_machine_specs, hardware = {}, cmek_region_specs: specs = [] } = spec;
  const { regions, storageGib } = cluster;
  const field = configOf(cluster);
  const added = Object.keys(nodes ?? {}).filter((region) => !regions.some(({ name }) => name === region));
  const twice = region_machine_specs && hardware.machine_spec;
  const shrinks = (hardware.storage_gib ?? storageGib) < storageGib;
  return [
    ...(nodes ? checkNodes({ state, time }, cluster, nodes, `${field}.region_nodes`) : []),
    ...violationIf(twice, `${field}.region_machine_specs`, "cannot be combined with hardware.machine_spec"),
    ...violationIf(shrinks, `${field}.hardware.storage_gib`, `cannot be less than the current ${storageGib}`),
    ...checkAddedKeys({ state, id: cluster.id, time }, { added, specs }),
  ];
}

function checkNodes(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  cluster: StoredCluster,
  nodes: Readonly<Record<string, number>>,
  field: string,
): Violation[] {
  const count = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
  const before = count(cluster.regions.map((region) => region.nodes));
  const endpoints = listRows(tableOf<{ region: string }>(state, "egressPrivateEndpoints"), time, cluster.id);
  const needed = new Set(endpoints.map(({ region }) => region).filter((region) => !Object.hasOwn(nodes, region)));
  const description = "cannot be removed: delete the region's egress private endpoints first";
  return [
    ...checkNodeRegions({ provider: cluster.provider, nodes }, field),
    ...violationIf(before > 1 && count(Object.values(nodes)) === 1, field, "cannot be reduced to a single node"),
    ...[...needed].map((region) => ({ field: `${field}.${region}`, description })),
  ];
}

function checkShared(context: HandlerContext, before: StoredCluster): Violation[] {
  const { plan, serverless } = context.body as UpdateBody;
  if ((plan ?? before.plan) === "BASIC" && (serverless?.upgrade_type ?? before.upgradeType) === "MANUAL") {
    return [{ field: "serverless.upgrade_type", description: "MANUAL is not allowed for a Basic cluster" }];
  }
  const { regions, primary_region: primary, usage_limits } = serverless ?? {};
  const kept = primary ? before.regions.map(({ name }) => name) : [];
  const tooOften = isLowered(before.usageLimits, usage_limits) && countLowered(context, before) >= LOWERED_A_WEEK;
  const reason = `was lowered ${LOWERED_A_WEEK} times in the last seven days and cannot be lowered again yet`;
  return [
    ...(regions || primary ? checkAdded(before, { regions: regions ?? kept, primary }) : []),
    ...violationIf(tooOften, "serverless.usage_limits.provisioned_virtual_cpus", reason),
  ];
}

function checkAdded(
  { provider, regions: before }: StoredCluster,
  { regions, primary }: { regions: string[]; primary: string | undefined },
): Violation[] {
  const removed = before.filter(({ name }) => !regions.includes(name));
  return [
    ...checkRegions({ provider, regions, primary }, "serverless"),
    ...removed.map(({ name }) => ({ field: "serverless.regions", description: `${name} cannot be removed` })),
  ];
}

/** Counts how often the cluster's virtual CPU limit was lowered in the last seven days. */
function countLowered({ state, time }: HandlerContext, { id }: StoredCluster): number {
  const history = historyOf(state.tables.clusters, id);
  return history.filter(
    ({ since, value }, index) =>
      since > time - WEEK && isLowered(history[index - 1]?.value?.usageLimits, value?.usageLimits),
  ).length;
}

function isLowered(before: StoredCluster["usageLimits"] = null, after: StoredCluster["usageLimits"] = null): boolean {
  const [had, has] = [before, after].map((limits) => limits?.provisioned_virtual_cpus);
  return had !== undefined && has !== undefined && BigInt(has) < BigInt(had);
}
