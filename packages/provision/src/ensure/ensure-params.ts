import { ArgumentError, quote } from "@crdb-cloud/core/internal";
import { type ClusterParams, type ResolvedCluster, resolveCluster } from "../ephemeral/cluster-params.ts";
import type { LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import type { Labels } from "../ephemeral/expiry-labels.ts";
import { assertPullRequest, type PullRequest, toPullRequestLabel } from "../ephemeral/pull-request-label.ts";
import { isClusterName } from "./cluster-name.ts";

/** A property to compare if the cluster already exists. */
export type Compared = "provider" | "plan" | "regions";

/**
 * Parameters of `ensureCluster()`. `provider`, `regions` and `spec` describe the cluster to create if there is none.
 */
export type EnsureClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterParams<Spec> & {
  /** The cluster's name: 6 to 20 lowercase letters, digits and dashes. `toClusterName()` makes one from any text. */
  name: string;
  /** Extra labels. An existing cluster keeps its other labels. */
  labels?: Labels | undefined;
  /** The pull request that the cluster is for, which a label names, so that a sweep can delete it once it is closed. */
  pullRequest?: PullRequest | undefined;
  /** Whether to use an existing cluster or reject with an `EnsureError`. @default "use" */
  ifExists?: "use" | "throw" | undefined;
  /** Which properties must match if the cluster already exists. @default ["provider", "plan", "regions"] */
  compare?: readonly Compared[] | undefined;
};

type Own = "name" | "labels" | "ifExists" | "compare";

/** The parameters, checked and with defaults applied. */
export type ResolvedParams<Spec extends LabeledSpec> = ResolvedCluster<Spec> & {
  readonly [Name in Own]: NonNullable<EnsureClusterParams[Name]>;
};

export const WHERE = "ensureCluster";
const PARAMETERS = ["name", "labels", "pullRequest", "ifExists", "compare"] as const;

/** Checks the parameters and applies the defaults. */
export function resolveParams<Spec extends LabeledSpec>(
  params: EnsureClusterParams<Spec>,
  connects: boolean,
): ResolvedParams<Spec> {
  const cluster = resolveCluster<Spec>(WHERE, PARAMETERS, params, connects);
  const { name, pullRequest, ifExists = "use", compare = ["provider", "plan", "regions"] } = params;
  if (!["use", "throw"].includes(ifExists)) {
    throw new ArgumentError(`${WHERE}: ifExists must be "use" or "throw", not ${quote(ifExists)}`);
  }
  if (!isClusterName(name)) {
    const rule = "must be 6 to 20 lowercase letters, digits and dashes";
    throw new ArgumentError(`${WHERE}: name ${rule}, not ${quote(name)}. toClusterName() makes a valid one`);
  }
  if (pullRequest !== undefined) assertPullRequest(`${WHERE}: pullRequest`, pullRequest);
  const labels = { ...params.labels, ...(pullRequest && toPullRequestLabel(pullRequest)) };
  return { ...cluster, name, labels, ifExists, compare };
}
