import type { StoredPlan } from "../state/stored-cluster.ts";
import type { MachineSpec } from "./machines.ts";

/** The body of `clusters.update`. */
export interface UpdateBody {
  plan?: StoredPlan;
  serverless?: {
    regions?: string[];
    primary_region?: string;
    upgrade_type?: string;
    usage_limits?: Record<string, string>;
  };
  dedicated?: {
    region_nodes?: Record<string, number>;
    hardware?: { machine_spec?: MachineSpec; storage_gib?: number; disk_iops?: number };
    region_machine_specs?: Record<string, MachineSpec>;
  };
  delete_protection?: string;
  labels?: Record<string, string>;
  parent_id?: string;
  cockroach_version?: string;
  upgrade_status?: string;
}
