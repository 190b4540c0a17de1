import type { ClusterCreateSpec } from "@crdb-cloud/node";
import type { Duration } from "@crdb-cloud/provision";
import { CommandError, EXIT } from "../exit-status.ts";
import type { GeneralOptions } from "../general-options.ts";
import type { Io } from "../io.ts";
import { readJson } from "../read-json.ts";
import { parseDuration, parseMaxClusters, parseOwner } from "./cluster-options.ts";

/** The options of `run` and `up`, as given on the command line. */
export interface ClusterOptions extends GeneralOptions {
  readonly provider?: "AWS" | "AZURE" | "GCP" | undefined;
  readonly region?: readonly string[] | undefined;
  readonly plan?: "BASIC" | "STANDARD" | undefined;
  readonly spec?: string | undefined;
  readonly allowFrom?: readonly string[] | undefined;
  readonly ttl: string;
  readonly owner: string;
  readonly maxClusters?: string | undefined;
}

const DEFAULT_REGION = "us-central1";
/** The minimum capacity of a Standard cluster, in vCPUs. */
const STANDARD_VCPUS = "2";

/**
 * Checks the options, reads the file that `--spec` names, and returns parameters for `ensureCluster()`. `compare` lists
 * the options that the user passed: only these have to match if the cluster already exists.
 */
export async function toNewCluster(io: Io, options: ClusterOptions) {
  const { provider, region, plan, allowFrom: allow, ttl } = options;
  parseDuration("--ttl", ttl);
  const owner = parseOwner(options.owner);
  const maxClusters = parseMaxClusters(options.maxClusters);
  const file = options.spec === undefined ? undefined : await readJson(io, "--spec", options.spec);
  const spec = file ? (file as unknown as ClusterCreateSpec) : toServerlessSpec(options);
  const given = { provider, plan: plan ?? file, regions: region ?? file, spec: file };
  const compare = (["provider", "plan", "regions", "spec"] as const).filter((name) => given[name] !== undefined);
  return { provider: provider ?? "GCP", spec, allow, compare, ttl: ttl as Duration, owner, maxClusters };
}

function toServerlessSpec({ provider = "GCP", region, plan = "BASIC" }: ClusterOptions): ClusterCreateSpec {
  const regions = region ?? (provider === "GCP" ? [DEFAULT_REGION] : []);
  const [primary_region] = regions;
  if (primary_region === undefined) throw new CommandError(EXIT.usage, `--provider ${provider} needs --region`);
  const serverless = { regions: [...regions], primary_region };
  if (plan === "BASIC") return { plan, serverless };
  return { plan, serverless: { ...serverless, usage_limits: { provisioned_virtual_cpus: STANDARD_VCPUS } } };
}
