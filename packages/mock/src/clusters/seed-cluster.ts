import { defaultOrganization, firstKey } from "../access/access-key.ts";
import { oneOf } from "../options/check-option.ts";
import type { ClusterView, VersionRules } from "../state/handler.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredPlan } from "../state/stored-cluster.ts";
import { tick } from "../time/cloud-clock.ts";
import { LEAST_STORAGE_GIB, toMachine } from "./machines.ts";
import { regionsOf } from "./regions.ts";
import { listNames, storeCluster } from "./store-cluster.ts";

/** A cluster to add. All properties are optional. */
export interface ClusterSeed {
  /** The cluster's name. @default "notorious-moose", or "notorious-moose-2" if that name is taken */
  name?: string;
  /**
   * The plan's name in any API version: `SERVERLESS` means `BASIC`, and `DEDICATED` means `ADVANCED`.
   *
   * @default "ADVANCED"
   */
  plan?: StoredPlan | "SERVERLESS" | "DEDICATED";
  /** The cloud provider. @default "GCP" */
  provider?: "GCP" | "AWS" | "AZURE";
  /** The regions to run in. @default the cloud provider's first region */
  regions?: readonly string[];
  /** How many nodes an Advanced cluster has in each region. @default 3 */
  nodesPerRegion?: number;
  /** CockroachDB's major version, such as `v25.2`. @default the latest version */
  version?: string;
  /** How long the cluster stays CREATING and its nodes NOT_READY, in milliseconds. @default 0 */
  delayMs?: number;
  /** Whether creation ends in CREATION_FAILED. @default false */
  failed?: boolean;
  /** Whether the cluster is LOCKED. The mock then rejects most changes with 503. @default false */
  locked?: boolean;
  /** The spend limit in US cents per month. @default 0 */
  spendLimit?: number;
  /**
   * Starts a Basic or Standard cluster with an empty allowlist. By default, its allowlist allows every address, as in
   * the service. Advanced clusters always start with an empty one.
   *
   * @default false
   */
  emptyAllowlist?: boolean;
  /** The organization's name. @default the first API key's organization */
  organization?: string;
}

const FIRST_NAME = "notorious-moose";

/** Adds a cluster and returns it as the API would. */
export function seedCluster(state: CloudState, rules: VersionRules, seed: ClusterSeed = {}): ClusterView {
  const { plan: named = "ADVANCED", provider = "GCP", failed = false, locked = false, version, spendLimit = 0 } = seed;
  const organization = seed.organization ?? defaultOrganization(state);
  const time = tick(state.clock);
  const taken = new Set(listNames(state, organization, time));
  const name = seed.name ?? nextName(taken);
  if (taken.has(name)) throw new RangeError(`name: a cluster named ${JSON.stringify(name)} already exists`);
  const plan = named === "SERVERLESS" ? "BASIC" : named === "DEDICATED" ? "ADVANCED" : named;
  const advanced = plan === "ADVANCED";
  const nodes = advanced ? (seed.nodesPerRegion ?? 3) : 0;
  const available = regionsOf(provider);
  const regions = (seed.regions ?? available.slice(0, 1)).map((region) => oneOf("regions", region, available));
  const cluster = storeCluster(state, {
    organization,
    creator: firstKey(state, organization)?.account ?? "",
    name,
    provider,
    createdAt: time,
    settledAt: time + (seed.delayMs ?? 0) * 1000,
    failed,
    locked,
    isVirtualized: advanced,
    isOpen: !advanced && seed.emptyAllowlist !== true,
    plan,
    regions: regions.map((region) => ({ name: region, nodes, ...(advanced && toMachine(provider)) })),
    spendLimit,
    ...(advanced && { storageGib: LEAST_STORAGE_GIB }),
    ...(version !== undefined && { version }),
  });
  return rules.viewCluster(cluster);
}

function nextName(taken: ReadonlySet<string>): string {
  let name = FIRST_NAME;
  for (let count = 2; taken.has(name); count += 1) name = `${FIRST_NAME}-${count}`;
  return name;
}
