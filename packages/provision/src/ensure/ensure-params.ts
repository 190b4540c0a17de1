import { ArgumentError, assertBoolean, quote } from "@crdb-cloud/core/internal";
import { parseCidrs } from "../connectable/cidr.ts";
import { type ClusterParams, type ResolvedCluster, resolveCluster } from "../ephemeral/cluster-params.ts";
import type { LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import type { Labels } from "../ephemeral/expiry-labels.ts";
import { assertPullRequest, type PullRequest, toPullRequestLabel } from "../ephemeral/pull-request-label.ts";
import { isClusterName } from "./cluster-name.ts";

/**
 * What to compare if the cluster already exists. `"spec"` compares the other fields of the spec, such as the number of
 * nodes, except for the machine type, `disk_iops` and version, which the service may change itself.
 */
export type Compared = "provider" | "plan" | "regions" | "spec";

/** Parameters of `ensureCluster()`. `provider`, `regions` and `spec` configure the cluster if it has to be created. */
export type EnsureClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterParams<Spec> & {
  /** The cluster's name: 6 to 20 lowercase letters, digits and dashes. `toClusterName()` makes one from any text. */
  name: string;
  /** Labels to add. An existing cluster keeps its other labels. */
  labels?: Labels | undefined;
  /**
   * The cluster's pull request. It becomes a label, so a sweep can delete the cluster once the pull request is closed.
   */
  pullRequest?: PullRequest | undefined;
  /**
   * Like `allow`, but removes all other ranges from an existing cluster's allowlist, including those for the DB
   * Console. Programs that share the cluster must all pass the same ranges.
   */
  allowExactly?: readonly string[] | undefined;
  /**
   * Whether to delete and recreate your cluster if its creation failed (`CREATION_FAILED`).
   * @default false
   */
  replaceFailed?: boolean | undefined;
  /** Whether to use an existing cluster or reject with an `EnsureError`. @default "use" */
  ifExists?: "use" | "throw" | undefined;
  /** What must match if the cluster already exists. @default ["provider", "plan", "regions", "spec"] */
  compare?: readonly Compared[] | undefined;
};

type Own = "name" | "labels" | "ifExists" | "compare" | "replaceFailed";

export type ResolvedParams<Spec extends LabeledSpec> = ResolvedCluster<Spec> & {
  readonly [Name in Own]: NonNullable<EnsureClusterParams[Name]>;
} & { readonly isExact: boolean };

export const WHERE = "ensureCluster";
const COMPARED: readonly Compared[] = ["provider", "plan", "regions", "spec"];
const PARAMETERS = ["name", "labels", "pullRequest", "allowExactly", "replaceFailed", "ifExists", "compare"] as const;

export function resolveParams<Spec extends LabeledSpec>(
  params: EnsureClusterParams<Spec>,
  connects: boolean,
): ResolvedParams<Spec> {
  const { allowExactly, ...rest } = params;
  if (allowExactly !== undefined) {
    if (params.allow) throw new ArgumentError(`${WHERE}: pass allow or allowExactly, not both`, "allowExactly");
    parseCidrs(`${WHERE}: allowExactly`, allowExactly);
  }
  const given = allowExactly ? { ...rest, allow: allowExactly } : params;
  const cluster = resolveCluster<Spec>(WHERE, PARAMETERS, given, connects);
  const { name, pullRequest, replaceFailed = false, ifExists = "use", compare = COMPARED } = params;
  assertBoolean(WHERE, "replaceFailed", replaceFailed);
  if (!Array.isArray(compare) || compare.some((one) => !COMPARED.includes(one))) {
    throw new ArgumentError(`${WHERE}: compare must be an array of ${COMPARED.join(", ")}, not ${quote(compare)}`);
  }
  if (!["use", "throw"].includes(ifExists)) {
    throw new ArgumentError(`${WHERE}: ifExists must be "use" or "throw", not ${quote(ifExists)}`);
  }
  if (!isClusterName(name)) {
    const rule = "must be 6 to 20 lowercase letters, digits and dashes";
    throw new ArgumentError(`${WHERE}: name ${rule}, not ${quote(name)}. toClusterName() makes a valid one`);
  }
  if (pullRequest !== undefined) assertPullRequest(`${WHERE}: pullRequest`, pullRequest);
  const labels = { ...cluster.spec.labels, ...params.labels, ...(pullRequest && toPullRequestLabel(pullRequest)) };
  return { ...cluster, name, labels, replaceFailed, ifExists, compare, isExact: allowExactly !== undefined };
}
