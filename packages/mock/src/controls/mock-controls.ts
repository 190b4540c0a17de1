import { addKey, type CloudKey, firstKey, type KeyOptions } from "../access/access-key.ts";
import type { TokenOptions } from "../access/token-signer.ts";
import type { Cloud } from "../cloud/cloud.ts";
import type { RecordedRequest } from "../cloud/recorded-request.ts";
import { type ClusterSeed, seedCluster } from "../clusters/seed-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { parseFault } from "../faults/parse-fault.ts";
import { type InvoiceSeed, seedInvoice } from "../resources/invoices.ts";
import { type GroupSeed, seedGroup, seedUser, type UserSeed } from "../resources/seed-users.ts";
import type { ClusterView } from "../state/handler.ts";
import { copyState, parseState } from "../state/parse-state.ts";
import type { Snapshot } from "../state/state.ts";
import { advanceClock } from "../time/cloud-clock.ts";
import { parseDuration } from "../time/parse-duration.ts";
import { controlSchemas } from "./control-schemas.ts";
import { checkArgument } from "./object-schema.ts";

/** Lets tests inspect and control a mock cloud. */
export interface MockControls {
  /** The first API key. It looks real, but CockroachDB Cloud wouldn't accept it. */
  readonly apiKey: string;
  /** The last 1,000 requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Moves the clock forward by a duration such as `"20m"` or `"1h30m"`, or by a number of milliseconds.
   *
   * @throws {TypeError} if the duration is invalid
   * @throws {RangeError} if the clock would move past the year 2199
   */
  advance(duration: string | number): void;
  /**
   * Adds a fault and returns a function that removes it.
   *
   * @throws {TypeError} if the fault is invalid
   * @throws {RangeError} if the fault names an unknown operation
   */
  fault(fault: Fault): () => void;
  /**
   * Adds an API key, such as one for another organization or with fewer roles.
   *
   * @throws {TypeError} if an option is unknown or invalid
   * @throws {RangeError} if a role doesn't exist
   */
  addKey(options?: KeyOptions): CloudKey;
  /**
   * Adds a cluster without a request, as if it had existed before the test.
   *
   * @throws {TypeError} if a property is unknown or invalid
   * @throws {RangeError} if a region isn't available on the provider, or another cluster has the same name
   */
  seedCluster(seed?: ClusterSeed): ClusterView;
  /**
   * Adds a user to an organization.
   *
   * @throws {TypeError} if a property is unknown or invalid
   * @throws {RangeError} if a role doesn't exist, or another user has the same e-mail address
   */
  seedUser(seed: UserSeed): { id: string };
  /**
   * Adds a group. Its members inherit its roles.
   *
   * @throws {TypeError} if a property is unknown or invalid
   * @throws {RangeError} if a role or a member doesn't exist, or another group has the same name
   */
  seedGroup(seed: GroupSeed): { id: string };
  /**
   * Adds or replaces a month's invoice. The mock has only the invoices that you add, because it doesn't invent prices.
   *
   * @throws {TypeError} if a property is unknown or invalid
   * @throws {RangeError} if a cluster doesn't exist in the organization
   */
  seedInvoice(seed: InvoiceSeed): { id: string };
  /**
   * Issues a token, as GitHub Actions or another issuer would. The mock accepts it if the organization has a JWT issuer
   * with the same `issuer_url` and audience, but no `jwks`.
   *
   * @throws {TypeError} if an option is unknown or invalid
   */
  issueToken(options: TokenOptions): Promise<string>;
  /** Replaces the key that signs tokens, so the mock rejects all tokens that it issued before. */
  rotateTokenKey(): void;
  /** Returns a copy of the state that you can store as JSON. */
  snapshot(): Snapshot;
  /**
   * Restores a state that `snapshot()` returned.
   *
   * @throws {TypeError} if `snapshot` was changed, isn't a mock cloud's state, or comes from a release with another
   * format
   */
  restore(snapshot: Snapshot): void;
  /**
   * Starts over: removes all clusters and recorded requests and keeps only the keys and faults from the mock's options.
   */
  reset(): void;
}

export function createControls(cloud: Cloud): MockControls {
  const change = <T>(run: () => T): T => {
    cloud.store?.check();
    const result = run();
    cloud.store?.save();
    cloud.database?.review();
    return result;
  };
  return {
    get apiKey() {
      return firstKey(cloud.state)?.apiKey ?? "";
    },
    get requests() {
      return cloud.requests;
    },
    advance: (duration) => change(() => advanceClock(cloud.state.clock, parseDuration(duration))),
    fault: (fault) => cloud.faults.add(parseFault(fault, "fault")),
    addKey(options = {}) {
      checkArgument(options, controlSchemas.keyOptions);
      const { apiKey, organization, account } = change(() => addKey(cloud.state, options));
      return { apiKey, organization, account };
    },
    seedCluster: (seed = {}) =>
      change(() => seedCluster(cloud.state, cloud.version, checkArgument(seed, controlSchemas.clusterSeed))),
    seedUser: (seed) => change(() => seedUser(cloud.state, checkArgument(seed, controlSchemas.userSeed))),
    seedGroup: (seed) => change(() => seedGroup(cloud.state, checkArgument(seed, controlSchemas.groupSeed))),
    seedInvoice: (seed) => change(() => seedInvoice(cloud.state, checkArgument(seed, controlSchemas.invoiceSeed))),
    issueToken: async (options) =>
      cloud.signer.issue(checkArgument(options, controlSchemas.tokenOptions), cloud.state.clock),
    rotateTokenKey: () => cloud.signer.rotate(),
    snapshot: () => copyState(cloud.state),
    restore(snapshot) {
      const state = parseState(structuredClone(snapshot), "restore: the argument");
      change(() => {
        cloud.state = state;
      });
    },
    reset: () => change(() => cloud.reset()),
  };
}
