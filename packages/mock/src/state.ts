import { type CloudClock, createClock } from "./clock.ts";
import { nextLetters, nextUuid, type RandomState, seedRandom } from "./random.ts";

/** What a key may do. */
export type Permission = "ADMIN" | "CREATE" | "READ" | "EDIT" | "DELETE";

/** A secret key of a service account. */
export interface CloudKey {
  /** The secret, for the `Authorization` header. */
  readonly apiKey: string;
  /** The organization whose clusters it sees. */
  readonly organization: string;
  /** The id of the service account: the `creator_id` of what it creates. */
  readonly account: string;
  readonly permissions: readonly Permission[];
}

/** A key to make. */
export interface KeyOptions {
  /** @default ["ADMIN"] */
  permissions?: readonly Permission[];
  /** The name of the organization; organizations never see each other. @default "default" */
  organization?: string;
  /** The secret itself. @default a seeded one in the form of a real key */
  apiKey?: string;
}

/** A cluster as facts about it: what it looks like at a moment follows from them. Times are microseconds since 1970. */
export interface StoredCluster {
  readonly id: string;
  readonly organization: string;
  readonly creator: string;
  readonly name: string;
  readonly plan: "SERVERLESS" | "DEDICATED";
  readonly provider: string;
  readonly regions: readonly string[];
  /** The nodes in each region; 0 for a Serverless cluster. */
  readonly nodesPerRegion: number;
  readonly routingId: string;
  readonly createdAt: number;
  /** When its creation ends, well or not. */
  readonly settledAt: number;
  readonly failed: boolean;
  locked: boolean;
  deletedAt: number | null;
  /** The spend limits in US cents a month and since when they hold, the oldest first. */
  spendLimits: { since: number; cents: number }[];
}

/** Everything that a cloud remembers: plain JSON. */
export interface CloudState extends RandomState {
  /** The form of this data. */
  readonly version: 1;
  readonly clock: CloudClock;
  readonly keys: CloudKey[];
  /** The clusters by id, in the order of their creation. */
  readonly clusters: Record<string, StoredCluster>;
}

/** What a cloud starts with. */
export interface StateOptions {
  seed: number | string;
  virtual: boolean;
  keys: readonly KeyOptions[];
}

/** Makes the state of a cloud that has keys and no clusters. */
export function createState({ seed, virtual, keys }: StateOptions): CloudState {
  const state: CloudState = { version: 1, ...seedRandom(seed), clock: createClock(virtual), keys: [], clusters: {} };
  for (const key of keys) addKey(state, key);
  return state;
}

/** Adds a key. Its secret has the form of a real one, and says that it is none. */
export function addKey(
  state: CloudState,
  { permissions = ["ADMIN"], organization = "default", apiKey }: KeyOptions,
): CloudKey {
  const secret = `CCDB1_MOCK${nextLetters(state, 18)}_thisIsNotARealKey${nextLetters(state, 23)}`;
  const key: CloudKey = {
    apiKey: apiKey ?? secret,
    organization,
    account: nextUuid(state),
    permissions: [...permissions],
  };
  state.keys.push(key);
  return key;
}
