import type { ClusterCreateSpec } from "@crdb-cloud/node";
import { CommandError, EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { readJson } from "../read-json.ts";

/** Options that describe a new cluster. */
export interface SpecOptions {
  readonly provider: "AWS" | "AZURE" | "GCP";
  readonly region?: readonly string[] | undefined;
  readonly plan: "BASIC" | "STANDARD";
  readonly spec?: string;
}

const DEFAULT_REGION = "us-central1";
/** A Standard cluster's smallest capacity, in vCPUs. */
const STANDARD_VCPUS = "2";

/** Returns a new cluster's configuration, from the file that `--spec` names or else from the other options. */
export async function toClusterSpec(io: Io, { provider, region, plan, spec }: SpecOptions): Promise<ClusterCreateSpec> {
  if (spec !== undefined) return (await readJson(io, "--spec", spec)) as unknown as ClusterCreateSpec;
  return toServerlessSpec({ provider, region, plan });
}

/** Returns the configuration of a new Basic or Standard cluster. */
export function toServerlessSpec({ provider, region, plan }: Omit<SpecOptions, "spec">): ClusterCreateSpec {
  const regions = region ?? (provider === "GCP" ? [DEFAULT_REGION] : []);
  const [primary_region] = regions;
  if (primary_region === undefined) throw new CommandError(EXIT.usage, `--provider ${provider} needs --region`);
  const serverless = { regions: [...regions], primary_region };
  if (plan === "BASIC") return { plan, serverless };
  return { plan, serverless: { ...serverless, usage_limits: { provisioned_virtual_cpus: STANDARD_VCPUS } } };
}
