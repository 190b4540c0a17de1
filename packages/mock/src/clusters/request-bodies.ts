import type { StoredPlan } from "../state/stored-cluster.ts";
import type { MachineSpec } from "./machines.ts";
import type { RegionKeySpec } from "./region-keys.ts";

export interface CreateBody {
  name: string;
  provider: string;
  spec: ClusterSpec;
}

/** The `spec` field in a request to create a cluster. */
export interface ClusterSpec {
  plan?: StoredPlan;
  edition?: string;
  serverless?: ServerlessSpec;
  dedicated?: DedicatedSpec;
  host?: DedicatedSpec;
  delete_protection?: string;
  labels?: Record<string, string>;
  parent_id?: string;
  customer_cloud_account?: CustomerCloudAccount;
}

/** The customer's cloud account, in a field named after the cloud provider, such as `aws`. */
export type CustomerCloudAccount = Readonly<Record<string, unknown>>;

/** The `serverless` field in a request to create a Basic or Standard cluster. */
export interface ServerlessSpec {
  regions: string[];
  primary_region?: string;
  upgrade_type?: string;
  usage_limits?: Record<string, string>;
  with_empty_ip_allowlist?: boolean;
}

/** The `dedicated` or `host` field in a request to create a cluster. */
export interface DedicatedSpec {
  region_nodes: Record<string, number>;
  hardware: { machine_spec?: MachineSpec; storage_gib: number; disk_iops?: number };
  region_machine_specs?: Record<string, MachineSpec>;
  cockroach_version?: string;
  network_visibility?: string;
  cidr_range?: string;
  restrict_egress_traffic?: boolean;
  supports_cluster_virtualization?: boolean;
}

/** The `dedicated` or `host` field in a request to update a cluster. */
interface DedicatedUpdate extends Partial<Pick<DedicatedSpec, "region_nodes" | "region_machine_specs">> {
  hardware?: Partial<DedicatedSpec["hardware"]>;
  cmek_region_specs?: RegionKeySpec[];
}

export interface UpdateBody {
  plan?: StoredPlan;
  serverless?: Partial<ServerlessSpec>;
  dedicated?: DedicatedUpdate;
  host?: DedicatedUpdate;
  delete_protection?: string;
  labels?: Record<string, string>;
  parent_id?: string;
  cockroach_version?: string;
  upgrade_status?: string;
}
