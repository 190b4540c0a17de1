import { ArgumentError } from "../arguments/argument-error.ts";
import { assertNames, atLeast } from "../arguments/check-arguments.ts";
import {
  CLUSTER_PARAMETERS,
  type ClusterParams,
  isOpen,
  type ResolvedCluster,
  resolveCluster,
} from "../ephemeral/cluster-params.ts";
import type { LabeledSpec } from "../ephemeral/ephemeral-client.ts";
import type { Labels } from "../ephemeral/expiry-labels.ts";
import { isClusterName } from "./cluster-name.ts";

/** What can differ if the cluster already exists. */
export type Compared = "provider" | "plan" | "regions";

/**
 * Parameters of `ensureCluster()`. `provider`, `regions` and `spec` describe the cluster to create if there is none.
 *
 * @typeParam Spec a new cluster's configuration in the client's API version
 */
export type EnsureClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterParams<Spec> & {
  /** The cluster's name: 6 to 20 lowercase letters, digits and dashes. `toClusterName()` makes one from any text. */
  name: string;
  /** Extra labels. A cluster that exists keeps its other labels. */
  labels?: Labels | undefined;
  /** How many clusters the owner may have. @default unlimited */
  maxClusters?: number | undefined;
  /** Whether to use a cluster that exists, or to reject with an `EnsureError`. @default "use" */
  ifExists?: "use" | "throw" | undefined;
  /** What must not differ if the cluster exists. @default ["provider", "plan", "regions"] */
  compare?: readonly Compared[] | undefined;
};

/** The parameters, checked and with defaults applied. */
export type ResolvedParams<Spec extends LabeledSpec> = ResolvedCluster<Spec> & {
  readonly [Name in "name" | "labels" | "maxClusters" | "ifExists" | "compare"]: NonNullable<EnsureClusterParams[Name]>;
};

export const WHERE = "ensureCluster";
const PARAMETERS: readonly string[] = [
  ...CLUSTER_PARAMETERS,
  ...(["name", "labels", "maxClusters", "ifExists", "compare"] satisfies (keyof EnsureClusterParams)[]),
];

/**
 * Checks the parameters and applies the defaults.
 *
 * @throws {ArgumentError} if a parameter is invalid
 */
export function resolveParams<Spec extends LabeledSpec>(
  params: EnsureClusterParams<Spec>,
  connects: boolean,
): ResolvedParams<Spec> {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const { name, labels = {}, maxClusters = Infinity, ifExists = "use" } = params;
  if (!["use", "throw"].includes(ifExists)) {
    throw new ArgumentError(`${WHERE}: ifExists must be "use" or "throw", not ${JSON.stringify(ifExists)}`);
  }
  if (!isClusterName(name)) {
    const rule = "must be 6 to 20 lowercase letters, digits and dashes";
    throw new ArgumentError(`${WHERE}: name ${rule}, not ${JSON.stringify(name)}: toClusterName() makes one`);
  }
  const cluster = resolveCluster<Spec>(WHERE, params);
  if (connects && cluster.allow === undefined && !isOpen(cluster.spec)) {
    const why = "the cluster would begin with an empty allowlist, which rejects all connections";
    throw new ArgumentError(`${WHERE}: ${why}: pass allow with your address, or untilConnectable: false`, "allow");
  }
  return {
    ...cluster,
    name,
    labels: { ...labels },
    maxClusters: atLeast(WHERE, "maxClusters", 0, maxClusters),
    ifExists,
    compare: params.compare ?? ["provider", "plan", "regions"],
  };
}
