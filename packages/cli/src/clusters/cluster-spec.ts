import type { ClusterCreateSpec } from "@crdb-cloud/node";
import type { Compared } from "@crdb-cloud/provision";
import { CommandError, EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { readJson } from "../read-json.ts";

/** Options that describe a new cluster. Each of them can be omitted. */
export interface SpecOptions {
  readonly provider?: "AWS" | "AZURE" | "GCP" | undefined;
  readonly region?: readonly string[] | undefined;
  readonly plan?: "BASIC" | "STANDARD" | undefined;
  readonly spec?: string | undefined;
  readonly allowFrom?: readonly string[] | undefined;
}

/** A new cluster's configuration. If the cluster already exists, the properties in `compare` must match. */
export interface NewCluster {
  readonly provider: "AWS" | "AZURE" | "GCP";
  readonly spec: ClusterCreateSpec;
  readonly allow: readonly string[] | undefined;
  readonly compare: readonly Compared[];
}

const DEFAULT_REGION = "us-central1";
/** The minimum capacity of a Standard cluster, in vCPUs. */
const STANDARD_VCPUS = "2";

/** Returns a new cluster's configuration, from the file that `--spec` names or else from the other options. */
export async function toNewCluster(io: Io, options: SpecOptions): Promise<NewCluster> {
  const { provider, region, plan, allowFrom: allow } = options;
  const file = options.spec === undefined ? undefined : await readJson(io, "--spec", options.spec);
  const spec = file ? (file as unknown as ClusterCreateSpec) : toServerlessSpec(options);
  const given = { provider, plan: plan ?? file, regions: region ?? file };
  const compare = (["provider", "plan", "regions"] as const).filter((name) => given[name] !== undefined);
  return { provider: provider ?? "GCP", spec, allow, compare };
}

/** Returns the configuration of a new Basic or Standard cluster. */
function toServerlessSpec({ provider = "GCP", region, plan = "BASIC" }: SpecOptions): ClusterCreateSpec {
  const regions = region ?? (provider === "GCP" ? [DEFAULT_REGION] : []);
  const [primary_region] = regions;
  if (primary_region === undefined) throw new CommandError(EXIT.usage, `--provider ${provider} needs --region`);
  const serverless = { regions: [...regions], primary_region };
  if (plan === "BASIC") return { plan, serverless };
  return { plan, serverless: { ...serverless, usage_limits: { provisioned_virtual_cpus: STANDARD_VCPUS } } };
}
