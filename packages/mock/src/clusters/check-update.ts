import type { Violation } from "../http/error-response.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";
import { checkNodeRegions, checkRegions } from "./regions.ts";
import type { UpdateBody } from "./request-bodies.ts";

const WEEK = 7 * 24 * 3_600_000_000;
const LOWERED_A_WEEK = 3;

/**
 * Checks a request to change a cluster against the rules that the JSON schema of the request can't express. Returns one
 * violation for each invalid field.
 */
export function checkUpdate(cluster: StoredCluster, time: number, body: UpdateBody): Violation[] {
  const before = settingsAt(cluster, time);
  const { plan, serverless, dedicated } = body;
  const advanced = before.plan === "ADVANCED";
  if (plan !== undefined && plan !== before.plan && (advanced || plan === "ADVANCED")) {
    return [{ field: "plan", description: `can't be changed from ${before.plan} to ${plan}` }];
  }
  if (advanced ? serverless : dedicated) {
    return [
      {
        field: advanced ? "serverless" : "dedicated",
        description: `is not allowed for a cluster of the plan ${before.plan}`,
      },
    ];
  }
  return advanced ? checkDedicated(cluster.provider, dedicated) : checkShared(cluster, time, body);
}

function checkDedicated(provider: string, spec: UpdateBody["dedicated"] = {}): Violation[] {
  const { region_nodes: nodes, region_machine_specs, hardware } = spec;
  const twice = region_machine_specs && hardware?.machine_spec;
  return [
    ...(nodes ? checkNodeRegions({ provider, nodes }, "dedicated.region_nodes") : []),
    ...(twice
      ? [{ field: "dedicated.region_machine_specs", description: "can't be combined with hardware.machine_spec" }]
      : []),
  ];
}

function checkShared(cluster: StoredCluster, time: number, { plan, serverless }: UpdateBody): Violation[] {
  const before = settingsAt(cluster, time);
  if ((plan ?? before.plan) === "BASIC" && (serverless?.upgrade_type ?? before.upgradeType) === "MANUAL") {
    return [{ field: "serverless.upgrade_type", description: "MANUAL is not allowed for a Basic cluster" }];
  }
  const { regions, primary_region: primary, usage_limits } = serverless ?? {};
  return [
    ...(regions ? checkAdded(cluster.provider, before, { regions, primary }) : []),
    ...(isLowered(before.usageLimits, usage_limits) && countLowered(cluster, time) >= LOWERED_A_WEEK
      ? [
          {
            field: "serverless.usage_limits.provisioned_virtual_cpus",
            description: `was lowered ${LOWERED_A_WEEK} times in the last seven days, and can't be lowered again yet`,
          },
        ]
      : []),
  ];
}

function checkAdded(
  provider: string,
  before: ClusterSettings,
  { regions, primary }: { regions: string[]; primary: string | undefined },
): Violation[] {
  const removed = before.regions.filter(({ name }) => !regions.includes(name));
  return [
    ...checkRegions({ provider, regions, primary }, "serverless"),
    ...removed.map(({ name }) => ({ field: "serverless.regions", description: `${name} can't be removed` })),
  ];
}

/** Returns how often the number of virtual CPUs of a cluster was lowered in the week before `time`. */
function countLowered({ settings }: StoredCluster, time: number): number {
  return settings.filter(
    ({ since, value }, index) =>
      since > time - WEEK && isLowered(settings[index - 1]?.value?.usageLimits, value?.usageLimits),
  ).length;
}

function isLowered(
  before: ClusterSettings["usageLimits"] = null,
  after: ClusterSettings["usageLimits"] = null,
): boolean {
  const [had, has] = [before, after].map((limits) => limits?.provisioned_virtual_cpus);
  return had !== undefined && has !== undefined && BigInt(has) < BigInt(had);
}
