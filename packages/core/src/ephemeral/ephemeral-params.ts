import { assertNames } from "../arguments/check-arguments.ts";
import { type Duration, toMs } from "./duration.ts";
import type { LabeledSpec } from "./ephemeral-client.ts";
import { isOwner, OWNER_RULE } from "./expiry-labels.ts";
import { randomText } from "./random-text.ts";

/**
 * Parameters of `ephemeralCluster()`.
 *
 * @typeParam Spec a new cluster's configuration in the client's API version
 */
export interface EphemeralClusterParams<Spec extends LabeledSpec = LabeledSpec> {
  /** The cloud provider. */
  provider: "AWS" | "AZURE" | "GCP";
  /** Regions of a Basic cluster, the primary one first. Omit them if you pass `spec`. */
  regions?: readonly string[] | undefined;
  /**
   * The cluster's configuration, for a plan other than Basic.
   * @default a Basic cluster in `regions`
   */
  spec?: Spec | undefined;
  /** How long the cluster lives, such as `"2h"`. After that, the next `sweepExpiredClusters()` deletes it. */
  ttl: Duration;
  /**
   * Owner label; `sweepExpiredClusters({ owner })` filters by it.
   * @default "crdb-cloud"
   */
  owner?: string | undefined;
  /**
   * How the cluster's name begins: up to 13 lowercase letters, digits and dashes.
   * @default "tmp"
   */
  namePrefix?: string | undefined;
  /**
   * Whether to keep the cluster if a later step fails, such as creating the SQL user.
   * @default false
   */
  keepOnFailure?: boolean | undefined;
}

/** The parameters, checked and with defaults applied. */
export interface ResolvedParams<Spec extends LabeledSpec> {
  readonly name: string;
  readonly provider: EphemeralClusterParams["provider"];
  readonly spec: Spec;
  readonly ttlMs: number;
  readonly owner: string;
  readonly keepOnFailure: boolean;
}

export const WHERE = "ephemeralCluster";
const LONGEST_NAME = 20;
const LONGEST_SUFFIX = 12;
const PARAMETERS: readonly string[] = [
  "provider",
  "regions",
  "spec",
  "ttl",
  "owner",
  "namePrefix",
  "keepOnFailure",
] satisfies (keyof EphemeralClusterParams)[];

/**
 * Checks the parameters and applies the defaults.
 *
 * @throws {TypeError | RangeError} if a parameter is invalid
 */
export function resolveParams<Spec extends LabeledSpec>(params: EphemeralClusterParams<Spec>): ResolvedParams<Spec> {
  assertNames(WHERE, "parameter", PARAMETERS, params);
  const { provider, ttl, owner = "crdb-cloud", keepOnFailure = false } = params;
  const ttlMs = toMs(WHERE, "ttl", ttl);
  if (!isOwner(owner)) {
    throw new TypeError(`${WHERE}: owner must be ${OWNER_RULE}, not ${JSON.stringify(owner)}`);
  }
  assertBoolean("keepOnFailure", keepOnFailure);
  return { name: toName(params.namePrefix), provider, spec: toSpec(params), ttlMs, owner, keepOnFailure };
}

/** @throws {TypeError} if a parameter or option of `ephemeralCluster()` is neither a boolean nor `undefined` */
export function assertBoolean(name: string, value: unknown): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new TypeError(`${WHERE}: ${name} must be true or false, not ${JSON.stringify(value)}`);
}

/** Returns whether a cluster with this configuration accepts connections without a new allowlist entry. */
export function isOpen({ serverless }: LabeledSpec): boolean {
  return serverless !== undefined && serverless.with_empty_ip_allowlist !== true;
}

function toSpec<Spec extends LabeledSpec>({ regions = [], spec }: EphemeralClusterParams<Spec>): Spec {
  if (!Array.isArray(regions) || (regions.length === 0) === (spec === undefined)) {
    throw new TypeError(
      `${WHERE}: pass an array of regions for a Basic cluster, or spec for any cluster, but not both`,
    );
  }
  if (spec?.delete_protection === "ENABLED") {
    throw new TypeError(`${WHERE}: omit spec.delete_protection: the client could not delete a protected cluster`);
  }
  const basic = { plan: "BASIC", serverless: { regions, primary_region: regions[0] as string } };
  // Copies `spec`, since the caller may change it before the client sends it.
  return structuredClone(spec ?? (basic as LabeledSpec as Spec));
}

function toName(prefix = "tmp"): string {
  if (typeof prefix !== "string" || !/^[a-z0-9][a-z0-9-]{0,12}$/.test(prefix)) {
    throw new TypeError(`${WHERE}: namePrefix must be 1 to 13 lowercase letters, digits and dashes, not ${prefix}`);
  }
  return `${prefix}-${randomText(Math.min(LONGEST_SUFFIX, LONGEST_NAME - prefix.length - 1))}`;
}
