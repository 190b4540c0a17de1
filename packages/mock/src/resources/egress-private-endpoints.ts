import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextHex, nextUuid, seedRandom } from "../state/random.ts";
import { defineClusterResource } from "./define-resource.ts";

type EgressPrivateEndpoint = {
  readonly id: string;
  readonly endpoint_connection_id: string;
  readonly region: string;
  readonly target_service_identifier: string;
  readonly target_service_type: string;
  readonly endpoint_address: string;
  readonly state: string;
  readonly domain_names: readonly string[];
  readonly domain_names_state: string;
};

/**
 * Egress private endpoints. In the service, an endpoint becomes `AVAILABLE` once the target service's owner accepts it.
 * The mock accepts every endpoint unless a fault makes its creation fail.
 */
export const egressPrivateEndpoints: Handlers = defineClusterResource<EgressPrivateEndpoint>({
  name: "egressPrivateEndpoints",
  operations: {
    list: "list",
    create: "create",
    get: "get",
    update: "update",
    setDomainNames: "update",
    delete: "delete",
  },
  label: "egress private endpoint",
  params: ["id"],
  list: "egress_private_endpoints",
  plans: ["ADVANCED"],
  effects: {
    create: (row) => ({ during: { state: "PENDING" }, after: toAvailable(row), failed: { state: "FAILED" } }),
    update: (row) => ({
      during: { domain_names_state: "PENDING" },
      after: { ...toAvailable(row), domain_names_state: row.domain_names.length > 0 ? "AVAILABLE" : "EMPTY" },
      failed: { ...toAvailable(row), domain_names_state: "FAILED" },
    }),
    delete: { during: { state: "DELETING" }, after: null, failed: { state: "FAILED" } },
  },
  create({ state, body }, cluster) {
    const sent = body as EgressPrivateEndpoint;
    if (!cluster.regions.some(({ name }) => name === sent.region))
      rejectField("region", "must be a region of the cluster");
    const unset = { endpoint_connection_id: "", endpoint_address: "", domain_names: [], domain_names_state: "EMPTY" };
    return { ...sent, id: nextUuid(state), state: "", ...unset };
  },
});

/** Returns the change that makes a new or `PENDING` endpoint `AVAILABLE`. Other endpoints don't change. */
function toAvailable({ id, state }: EgressPrivateEndpoint): Partial<EgressPrivateEndpoint> {
  if (state !== "" && state !== "PENDING") return {};
  const connection = `vpce-${nextHex(seedRandom(`egress private endpoint ${id}`), 17)}`;
  return {
    state: "AVAILABLE",
    endpoint_connection_id: connection,
    endpoint_address: `${connection}.endpoint.invalid`,
  };
}
