import { placeIn } from "../access/scopes.ts";
import { rejectField, rejectViolations, type Violation, violationIf } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { toNewSettings } from "./cluster-settings.ts";
import { findMajorVersion, LATEST_VERSION, supportStatus } from "./cockroach-versions.ts";
import { checkNodeRegions, checkRegions } from "./regions.ts";
import type { ClusterSpec, CreateBody, CustomerCloudAccount, DedicatedSpec, ServerlessSpec } from "./request-bodies.ts";
import { createFor } from "./store-cluster.ts";

const LONGEST_MASK = 19;
const DEFAULT_HOST_EDITION = "STANDARD";

/** Creates a cluster. Basic and Standard clusters are ready immediately, Advanced clusters after `delayMs`. */
export function createCluster(context: HandlerContext): unknown {
  const { name, provider, spec } = context.body as CreateBody;
  rejectViolations(checkNewCluster(provider, spec, context.time));
  const parentId = placeIn(context, spec.parent_id);
  const hardware = spec.dedicated ?? spec.host;
  return createFor(context, {
    ...{ name, provider, parentId, takesTime: hardware !== undefined },
    customerAccount: spec.customer_cloud_account ?? null,
    isVirtualized: spec.dedicated?.supports_cluster_virtualization === true,
    deniesEgress: hardware?.restrict_egress_traffic === true,
    edition: spec.edition ?? (spec.host ? DEFAULT_HOST_EDITION : null),
    isHost: spec.host !== undefined,
    isOpen: spec.serverless !== undefined && spec.serverless.with_empty_ip_allowlist !== true,
    ...toNewSettings(provider, spec),
    deleteProtection: spec.delete_protection ?? "DISABLED",
    labels: spec.labels ?? {},
  });
}

/** Checks a new cluster against rules that a JSON schema can't express. Returns a violation for each invalid field. */
function checkNewCluster(provider: string, spec: ClusterSpec, time: number): Violation[] {
  const { plan, edition, serverless, dedicated, host, customer_cloud_account } = spec;
  if ([serverless, dedicated, host].filter((one) => one !== undefined).length !== 1) {
    return [{ field: "spec", description: "must contain exactly one of serverless, dedicated and host" }];
  }
  if (plan !== undefined && (edition ?? host) !== undefined) {
    return [{ field: "spec.plan", description: "cannot be combined with edition or host" }];
  }
  if (edition !== undefined && !host && (edition === "STANDARD") !== (serverless !== undefined)) {
    const field = serverless ? "serverless" : "dedicated";
    return [{ field: "spec.edition", description: `${edition} cannot be combined with ${field}` }];
  }
  if (plan !== undefined && (plan === "ADVANCED") !== (dedicated !== undefined)) {
    const description = `${plan} cannot be combined with ${dedicated ? "dedicated" : "serverless"}`;
    return [{ field: "spec.plan", description }];
  }
  const hardware = dedicated ?? host;
  if (hardware) {
    const field = host ? "spec.host" : "spec.dedicated";
    return [...checkHardware(field, provider, hardware, time), ...checkAccount(provider, customer_cloud_account)];
  }
  if (customer_cloud_account) {
    return [{ field: "spec.customer_cloud_account", description: "is only allowed for an Advanced cluster" }];
  }
  const { regions, primary_region, upgrade_type } = serverless as ServerlessSpec;
  const isManual = plan === "BASIC" && upgrade_type === "MANUAL";
  return [
    ...checkRegions({ provider, regions, primary: primary_region }, "spec.serverless"),
    ...violationIf(isManual, "spec.serverless.upgrade_type", "MANUAL is not allowed for a Basic cluster"),
  ];
}

function checkAccount(provider: string, account: CustomerCloudAccount = {}): Violation[] {
  return Object.keys(account)
    .filter((name) => name !== provider.toLowerCase())
    .map((name) => ({
      field: `spec.customer_cloud_account.${name}`,
      description: `is not allowed for a cluster on ${provider}`,
    }));
}

function checkHardware(field: string, provider: string, spec: DedicatedSpec, time: number): Violation[] {
  const { region_nodes, cockroach_version = LATEST_VERSION, cidr_range } = spec;
  const version = findMajorVersion(cockroach_version);
  if (!version || supportStatus(version, time) === "UNSUPPORTED") {
    rejectField(`${field}.cockroach_version`, "is not supported", `unsupported version: ${cockroach_version}`);
  }
  return [
    ...checkNodeRegions({ provider, nodes: region_nodes }, `${field}.region_nodes`),
    ...checkMachines(field, spec),
    ...checkRange(field, provider, cidr_range),
  ];
}

/** Checks that the request has one machine type for all nodes, or one for each region. */
function checkMachines(
  spec: string,
  { region_nodes, hardware, region_machine_specs: machines }: DedicatedSpec,
): Violation[] {
  const field = `${spec}.region_machine_specs`;
  if (machines === undefined)
    return violationIf(hardware.machine_spec === undefined, `${spec}.hardware.machine_spec`, "is required");
  if (hardware.machine_spec) return [{ field, description: "cannot be combined with hardware.machine_spec" }];
  return Object.keys(region_nodes)
    .filter((name) => !Object.hasOwn(machines, name))
    .map((name) => ({ field: `${field}.${name}`, description: "is required" }));
}

function checkRange(spec: string, provider: string, range: string | undefined): Violation[] {
  const field = `${spec}.cidr_range`;
  if (range === undefined) return [];
  if (provider !== "GCP") return [{ field, description: "is only allowed for a cluster on GCP" }];
  const isSmall = Number(range.split("/")[1]) > LONGEST_MASK;
  return violationIf(isSmall, field, `must have a prefix length of at most ${LONGEST_MASK}`);
}
