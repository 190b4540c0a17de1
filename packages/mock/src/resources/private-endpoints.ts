import { onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { reject } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextHex, nextUuid, seedRandom } from "../state/random.ts";
import { changeCluster, type StoredCluster, type StoredRegion } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineClusterResource } from "./define-resource.ts";

type Connection = { readonly endpoint_id: string; readonly status: string };

type TrustedOwner = {
  readonly id: string;
  readonly cluster_id: string;
  readonly type: string;
  readonly external_owner_id: string;
  readonly created_at: string;
};

const OWNER = "123456789012";

const services: Handlers = {
  "privateEndpoints.listServices": onReadyCluster((_, cluster) => viewServices(cluster)),
  "privateEndpoints.createServices": onIdleCluster(({ state, time, delayMs, jobFails }, cluster) => {
    const { plan, endpointServices: status } = cluster;
    if (plan !== "ADVANCED") reject("FAILED_PRECONDITION", `a ${plan} cluster already has private endpoint services`);
    if (status !== "" && status !== "CREATE_FAILED") return viewServices(cluster);
    const endpointServices = jobFails ? "CREATE_FAILED" : "AVAILABLE";
    const creating = changeCluster(state, cluster, time, { endpointServices: "CREATING" });
    changeCluster(state, cluster, time + delayMs * 1000, { endpointServices });
    return viewServices(creating);
  }),
};

/** The rules that private endpoint connections and AWS endpoint connections share. One table stores both. */
const connection = {
  name: "privateEndpoints",
  table: "privateEndpointConnections",
  params: ["endpoint_id"],
  key: ({ endpoint_id }: Connection) => endpoint_id,
  list: "connections",
  unpaged: true,
} as const;

const deletion = { during: { status: "DELETING" }, after: null, failed: { status: "FAILED" } };

const connections = defineClusterResource<Connection>({
  ...connection,
  operations: { listConnections: "list", createConnection: "create", deleteConnection: "delete" },
  label: "private endpoint connection",
  effects: {
    create: { during: { status: "PENDING" }, after: { status: "AVAILABLE" }, failed: { status: "FAILED" } },
    delete: deletion,
  },
  create: ({ body }) => ({ endpoint_id: (body as Connection).endpoint_id, status: "" }),
  check: (_, __, cluster) => {
    if (cluster.endpointServices !== "AVAILABLE")
      reject("FAILED_PRECONDITION", "no private endpoint service is AVAILABLE: create the services first");
  },
  view({ endpoint_id, status }, _, cluster) {
    const service = firstService(cluster);
    return {
      region_name: service.region_name,
      cloud_provider: cluster.provider,
      status: `STATUS_${status}`,
      endpoint_id,
      endpoint_service_id: service.endpoint_service_id,
      service_name: service.name,
      external_owner_id: cluster.provider === "AWS" ? OWNER : "",
    };
  },
});

/**
 * Connections to AWS endpoints. The mock accepts any endpoint id, since it doesn't simulate AWS, where endpoints are
 * created. An endpoint is `PENDING_ACCEPTANCE` until a request sets another status.
 */
const awsConnections = defineClusterResource<Connection>({
  ...connection,
  operations: { listAwsConnections: "list", setAwsConnectionStatus: "set" },
  label: "AWS endpoint connection",
  effects: {
    create: (_, { body }) => {
      const { status } = body as { status: string };
      return { during: { status: "PENDING_ACCEPTANCE" }, after: { status }, failed: { status: "FAILED" } };
    },
    delete: deletion,
  },
  create: ({ path }) => ({ endpoint_id: String(path.endpoint_id), status: "" }),
  check(_, { endpoint_id }, { provider }) {
    if (provider !== "AWS" || !/^vpce-[0-9a-f]+$/.test(endpoint_id))
      reject("NOT_FOUND", `AWS endpoint connection not found: ${endpoint_id}`);
  },
  view({ endpoint_id, status }, _, cluster) {
    const { region_name, endpoint_service_id: service_id } = firstService(cluster);
    const cloud_provider = cluster.provider;
    return { region_name, cloud_provider, status, endpoint_id, service_id, external_owner_id: OWNER };
  },
});

const trustedOwners = defineClusterResource<TrustedOwner>({
  name: "privateEndpoints",
  table: "privateEndpointTrustedOwners",
  operations: {
    listTrustedOwners: "list",
    addTrustedOwner: "create",
    getTrustedOwner: "get",
    removeTrustedOwner: "delete",
  },
  label: "trusted owner",
  params: ["owner_id"],
  list: "trusted_owners",
  unpaged: true,
  wrap: { read: "trusted_owner", change: "trusted_owner" },
  unique: ["external_owner_id"],
  plans: ["STANDARD", "ADVANCED"],
  create({ state, body, time }, { id: cluster_id }) {
    return { ...(body as TrustedOwner), id: nextUuid(state), cluster_id, created_at: formatTimestamp(time) };
  },
});

export const privateEndpoints: Handlers = { ...services, ...connections, ...awsConnections, ...trustedOwners };

function viewServices(cluster: StoredCluster): { services: unknown[] } {
  const { endpointServices: status } = cluster;
  const regions = status === "" ? [] : cluster.regions;
  return { services: regions.map((region) => viewService(cluster, region, status)) };
}

function firstService(cluster: StoredCluster) {
  return viewService(cluster, cluster.regions[0] as StoredRegion, "AVAILABLE");
}

/** Formats a region's private endpoint service for a response. Its ids are derived from the cluster and the region. */
function viewService({ id, provider }: StoredCluster, { name: region }: StoredRegion, status: string) {
  const code = nextHex(seedRandom(`service ${id} ${region}`), 17);
  const available = status === "AVAILABLE";
  const aws = provider === "AWS" && available;
  const service_id = aws ? `vpce-svc-${code}` : code;
  const service_name = aws ? `com.amazonaws.vpce.${region}.${service_id}` : `crdb-${code}.${region}.service.invalid`;
  const availability_zone_ids = aws ? ["az1", "az2", "az3"].map((zone) => `${region}-${zone}`) : [];
  return {
    region_name: region,
    cloud_provider: provider,
    status,
    name: available ? service_name : "",
    endpoint_service_id: available ? service_id : "",
    availability_zone_ids,
    aws: aws ? { service_name, service_id, availability_zone_ids } : null,
  };
}
