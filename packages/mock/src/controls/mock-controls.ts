import { addKey, type CloudKey, type KeyOptions } from "../access/access-key.ts";
import type { TokenOptions } from "../access/token-signer.ts";
import type { Cloud } from "../cloud/cloud.ts";
import type { RecordedRequest } from "../cloud/recorded-request.ts";
import { type ClusterSeed, seedCluster } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { parseFault } from "../faults/parse-fault.ts";
import { type InvoiceSeed, seedInvoice } from "../resources/invoices.ts";
import { type GroupSeed, seedGroup, seedUser, type UserSeed } from "../resources/seed-users.ts";
import { copyState, parseState } from "../state/parse-state.ts";
import type { Snapshot } from "../state/state.ts";
import type { ClusterView } from "../state/version-rules.ts";
import { advanceClock } from "../time/cloud-clock.ts";
import { parseDuration } from "../time/parse-duration.ts";
import { controlSchemas } from "./control-schemas.ts";
import { checkArgument } from "./object-schema.ts";

/** The functions with which a test controls a mock cloud. */
export interface MockControls {
  /**
   * The secret of the first API key. A generated secret looks real, but CockroachDB Cloud does not accept the secret.
   */
  readonly apiKey: string;
  /** The last 1,000 requests that the mock received, from the oldest to the latest. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Moves the clock of the mock cloud forward by a duration, such as `"20m"` or `"1h30m"`, or by a number of
   * milliseconds.
   *
   * @throws {TypeError} if the duration is invalid
   * @throws {RangeError} if it moves the clock past the year 2199
   */
  advance(duration: string | number): void;
  /**
   * Adds a fault and returns a function that removes the fault.
   *
   * @throws {TypeError} if the fault is invalid
   * @throws {RangeError} if the fault contains an unknown operation
   */
  fault(fault: Fault): () => void;
  /**
   * Adds an API key, for example for another organization or with fewer roles.
   *
   * @throws {TypeError} if a property of `options` is unknown or has an invalid value
   * @throws {RangeError} if there is no such role
   */
  addKey(options?: KeyOptions): CloudKey;
  /**
   * Adds a cluster that already exists when the test starts, such as an Advanced cluster with nodes.
   *
   * @throws {TypeError} if a property of `seed` is unknown or has an invalid value
   * @throws {RangeError} if the provider has no such region, or another cluster has the same name
   */
  seedCluster(seed?: ClusterSeed): ClusterView;
  /**
   * Adds a user to an organization.
   *
   * @throws {TypeError} if a property of `seed` is unknown or has an invalid value
   * @throws {RangeError} if a role does not exist, or if another user has the same e-mail address
   */
  seedUser(seed: UserSeed): { id: string };
  /**
   * Adds a group of users. Every member of the group has the roles of the group.
   *
   * @throws {TypeError} if a property of `seed` is unknown or has an invalid value
   * @throws {RangeError} if a role or a member does not exist, or if another group has the same name
   */
  seedGroup(seed: GroupSeed): { id: string };
  /**
   * Adds the invoice of a month, or replaces it. The mock has no other invoices, because it invents no prices.
   *
   * @throws {TypeError} if a property of `seed` is unknown or has an invalid value
   * @throws {RangeError} if the organization has no such cluster
   */
  seedInvoice(seed: InvoiceSeed): { id: string };
  /**
   * Issues a token as an issuer on another machine would, such as GitHub Actions. The mock accepts it if the organization
   * has a JWT issuer with this `issuer_url` and audience, and without `jwks`.
   *
   * @throws {TypeError} if a property of `options` is unknown or has an invalid value
   */
  issueToken(options: TokenOptions): Promise<string>;
  /** Replaces the key that signs tokens, so that the mock rejects all tokens that it has issued. */
  rotateTokenKey(): void;
  /** Returns a copy of the state of the mock cloud, which can be serialized as JSON. */
  snapshot(): Snapshot;
  /**
   * Restores a state that `snapshot()` returned.
   *
   * @throws {TypeError} if `snapshot` was changed, is not the state of a mock cloud, or is that of another API version
   */
  restore(snapshot: Snapshot): void;
  /**
   * Restores the initial state: no clusters, no recorded requests, and only the keys and faults of the mock's options.
   */
  reset(): void;
}

export function createControls(cloud: Cloud): MockControls {
  return {
    get apiKey() {
      return cloud.state.keys[0]?.apiKey ?? "";
    },
    get requests() {
      return cloud.requests;
    },
    advance(duration) {
      advanceClock(cloud.state.clock, parseDuration(duration));
      cloud.database?.review();
    },
    fault: (fault) => cloud.faults.add(parseFault(fault, "fault")),
    addKey(options = {}) {
      checkArgument(options, controlSchemas.keyOptions);
      const { apiKey, organization, account } = addKey(cloud.state, options);
      return { apiKey, organization, account };
    },
    seedCluster: (seed = {}) =>
      seedCluster(cloud.state, cloud.version, checkArgument(seed, controlSchemas.clusterSeed)),
    seedUser: (seed) => seedUser(cloud.state, checkArgument(seed, controlSchemas.userSeed)),
    seedGroup: (seed) => seedGroup(cloud.state, checkArgument(seed, controlSchemas.groupSeed)),
    seedInvoice: (seed) => seedInvoice(cloud.state, checkArgument(seed, controlSchemas.invoiceSeed)),
    issueToken: async (options) =>
      cloud.signer.issue(checkArgument(options, controlSchemas.tokenOptions), cloud.state.clock),
    rotateTokenKey: () => cloud.signer.rotate(),
    snapshot: () => copyState(cloud.state),
    restore(snapshot) {
      cloud.state = parseState(structuredClone(snapshot), "restore: the argument");
      cloud.database?.review();
    },
    reset() {
      cloud.reset();
      cloud.database?.review();
    },
  };
}
