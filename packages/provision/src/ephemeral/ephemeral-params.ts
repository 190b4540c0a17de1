import { ArgumentError, assertBoolean } from "@crdb-cloud/core/internal";
import { type ClusterParams, type ResolvedCluster, resolveCluster } from "./cluster-params.ts";
import type { LabeledSpec } from "./ephemeral-client.ts";
import { randomText } from "./random-text.ts";

/** Parameters of `ephemeralCluster()`. */
export type EphemeralClusterParams<Spec extends LabeledSpec = LabeledSpec> = ClusterParams<Spec> & {
  /**
   * The start of the cluster's name: up to 13 lowercase letters, digits and dashes.
   * @default "tmp"
   */
  namePrefix?: string | undefined;
  /**
   * Whether to keep the cluster if a later step fails, such as creating the SQL user. A cluster beyond `maxClusters`
   * is deleted anyway.
   * @default false
   */
  keepOnFailure?: boolean | undefined;
};

/** The parameters, checked and with defaults applied. */
export interface ResolvedParams<Spec extends LabeledSpec> extends ResolvedCluster<Spec> {
  readonly name: string;
  readonly keepOnFailure: boolean;
}

export const WHERE = "ephemeralCluster";
const LONGEST_NAME = 20;
const LONGEST_SUFFIX = 12;

/** Checks the parameters and applies the defaults. */
export function resolveParams<Spec extends LabeledSpec>(
  params: EphemeralClusterParams<Spec>,
  connects: boolean | undefined,
): ResolvedParams<Spec> {
  const cluster = resolveCluster<Spec>(WHERE, ["namePrefix", "keepOnFailure"], params, connects);
  const { namePrefix: prefix = "tmp", keepOnFailure = false } = params;
  assertBoolean(WHERE, "keepOnFailure", keepOnFailure);
  if (typeof prefix !== "string" || !/^[a-z0-9][a-z0-9-]{0,12}$/.test(prefix)) {
    throw new ArgumentError(`${WHERE}: namePrefix must be 1 to 13 lowercase letters, digits and dashes, not ${prefix}`);
  }
  const name = `${prefix}-${randomText(Math.min(LONGEST_SUFFIX, LONGEST_NAME - prefix.length - 1))}`;
  return { ...cluster, name, keepOnFailure };
}
