import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { nextRandom, nextUuid } from "../random.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import { REGIONS } from "../regions.ts";
import type { CloudState, StoredCluster } from "../state.ts";
import { isDeleted, viewCluster } from "../view-cluster.ts";

/** The facts that a new cluster starts from. */
export interface NewCluster extends Pick<StoredCluster, "organization" | "creator" | "name" | "plan" | "provider"> {
  readonly regions: readonly string[];
  readonly nodesPerRegion: number;
  readonly createdAt: number;
  readonly settledAt: number;
  readonly failed: boolean;
  readonly spendLimit: number;
}

interface CreateBody {
  name: string;
  provider: string;
  spec: { serverless: { regions?: string[]; spendLimit?: number } };
}

/** The documentation wants names short and gives no number. */
const MAX_NAME = 100;

/** `clusters.create`. */
export function createCluster({ state, key, time, body, delayMs, creationFails }: Scene): Success | Answer {
  const { name, provider, spec } = body as CreateBody;
  if (name.length > MAX_NAME)
    return refuseInvalid([{ field: "name", description: `is longer than ${MAX_NAME} characters` }]);
  const { regions = [], spendLimit = 0 } = spec.serverless;
  const available = REGIONS[provider] ?? [];
  const unknown = regions.findIndex((region) => !available.includes(region));
  if (unknown >= 0) {
    const description = `is not a region of ${provider}: ${available.join(", ")}`;
    return refuseInvalid([{ field: `spec.serverless.regions.${unknown}`, description }]);
  }
  if (isNameTaken(state, { name, organization: key.organization, time })) {
    return refuse("ALREADY_EXISTS", `name: a cluster named ${JSON.stringify(name)} exists already`);
  }
  const cluster = storeCluster(state, {
    organization: key.organization,
    creator: key.account,
    name,
    plan: "SERVERLESS",
    provider,
    regions: regions.length > 0 ? regions : available.slice(-3, -2),
    nodesPerRegion: 0,
    createdAt: time,
    settledAt: time + delayMs * 1000,
    failed: creationFails,
    spendLimit,
  });
  return { payload: viewCluster(cluster, time) };
}

/** Whether a cluster of an organization has a name; deleted ones give theirs back. */
export function isNameTaken(state: CloudState, taken: { name: string; organization: string; time: number }): boolean {
  return Object.values(state.clusters).some(
    (cluster) =>
      cluster.name === taken.name && cluster.organization === taken.organization && !isDeleted(cluster, taken.time),
  );
}

/** Adds a cluster to the state. */
export function storeCluster(state: CloudState, { spendLimit, ...facts }: NewCluster): StoredCluster {
  const cluster: StoredCluster = {
    id: nextUuid(state),
    ...facts,
    routingId: `${facts.name}-${1000 + Math.floor(nextRandom(state) * 9000)}`,
    locked: false,
    deletedAt: null,
    spendLimits: [{ since: facts.createdAt, cents: spendLimit }],
  };
  state.clusters[cluster.id] = cluster;
  return cluster;
}
