import { tick } from "./clock.ts";
import { storeCluster } from "./operations/create-cluster.ts";
import { REGIONS } from "./regions.ts";
import type { CloudState } from "./state.ts";
import { type ClusterView, viewCluster } from "./view-cluster.ts";

/** A cluster to put into a cloud. */
export interface ClusterSeed {
  /** @default "notorious-moose" */
  name?: string;
  /** @default "DEDICATED" */
  plan?: "SERVERLESS" | "DEDICATED";
  /** @default "GCP" */
  provider?: "GCP" | "AWS";
  /** @default the first region of the provider */
  regions?: readonly string[];
  /** The nodes in each region of a Dedicated cluster. @default 3 */
  nodesPerRegion?: number;
  /** How long it is still CREATING, in milliseconds, its nodes NOT_READY. @default 0 */
  delayMs?: number;
  /** Whether it ends as CREATION_FAILED. @default false */
  failed?: boolean;
  /** Whether it is LOCKED: changes are answered with 503. @default false */
  locked?: boolean;
  /** In US cents a month. @default 0 */
  spendLimit?: number;
  /** @default the organization of the first key */
  organization?: string;
}

/** Adds a cluster to the state, and shows it. */
export function seedCluster(state: CloudState, seed: ClusterSeed = {}): ClusterView {
  const { name = "notorious-moose", plan = "DEDICATED", provider = "GCP", failed = false, spendLimit = 0 } = seed;
  const organization = seed.organization ?? state.keys[0]?.organization ?? "default";
  const time = tick(state.clock);
  const cluster = storeCluster(state, {
    organization,
    creator: state.keys.find((key) => key.organization === organization)?.account ?? "",
    name,
    plan,
    provider,
    regions: seed.regions ?? (REGIONS[provider] ?? []).slice(0, 1),
    nodesPerRegion: plan === "DEDICATED" ? (seed.nodesPerRegion ?? 3) : 0,
    createdAt: time,
    settledAt: time + (seed.delayMs ?? 0) * 1000,
    failed,
    spendLimit,
  });
  cluster.locked = seed.locked ?? false;
  return viewCluster(cluster, time);
}
