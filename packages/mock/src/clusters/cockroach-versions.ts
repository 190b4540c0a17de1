import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

/** The date on which the mock's regions and versions were copied from the service's documentation. */
export const DATA_DATE = "2026-06-12";

export interface MajorVersion {
  readonly version: string;
  /** The patch release that clusters on this major version run. */
  readonly build: string;
  readonly supportEnd: string;
  readonly releaseType: "REGULAR" | "INNOVATION";
  readonly upgrades: readonly string[];
}

/**
 * CockroachDB's major versions, latest first, as documented on `DATA_DATE`.
 *
 * @see https://www.cockroachlabs.com/docs/releases/release-support-policy
 */
export const VERSIONS: readonly MajorVersion[] = (
  [
    ["v26.2", "v26.2.5", "2027-04-27", "REGULAR"],
    ["v26.1", "v26.1.5", "2026-08-02", "INNOVATION", "v26.2"],
    ["v25.4", "v25.4.1", "2026-11-03", "REGULAR", "v26.1", "v26.2"],
    ["v25.3", "v25.3.4", "2026-02-04", "INNOVATION", "v25.4"],
    ["v25.2", "v25.2.9", "2026-05-12", "REGULAR", "v25.3", "v25.4"],
    ["v25.1", "v25.1.10", "2025-08-18", "INNOVATION", "v25.2"],
    ["v24.3", "v24.3.20", "2025-11-18", "REGULAR", "v25.1", "v25.2"],
  ] as const
).map(([version, build, supportEnd, releaseType, ...upgrades]) => ({
  version,
  build,
  supportEnd,
  releaseType,
  upgrades,
}));

/** The default version of new clusters. */
export const LATEST_VERSION: string = (VERSIONS[0] as MajorVersion).version;

/** The prefix of `operation_status` during a major upgrade. */
export const UPGRADE = "CRDB_MAJOR_UPGRADE";

export const ROLLBACK = "CRDB_MAJOR_ROLLBACK";

/** How long after an upgrade the service finalizes it automatically: 72 hours, in microseconds. */
export const FINALIZED_AFTER = 72 * 3_600_000_000;

export function findMajorVersion(name: string): MajorVersion | undefined {
  return VERSIONS.find(({ version }) => version === name);
}

/** Returns a version's support status at `time`. The latest never expires, so outdated mocks still work. */
export function supportStatus({ version, supportEnd }: MajorVersion, time: number): "SUPPORTED" | "UNSUPPORTED" {
  return version === LATEST_VERSION || time < Date.parse(supportEnd) * 1000 ? "SUPPORTED" : "UNSUPPORTED";
}

/** Returns the CockroachDB release that a cluster runs, such as `v26.2.5`. */
export function releaseOf({ version }: StoredCluster): string {
  return findMajorVersion(version)?.build ?? version;
}

export function upgradeStatus({ operation, plan, version, upgradedFrom }: StoredCluster): string {
  if (operation === `${UPGRADE}_RUNNING`) return "MAJOR_UPGRADE_RUNNING";
  if (operation === `${ROLLBACK}_RUNNING`) return "ROLLBACK_RUNNING";
  if (upgradedFrom !== null) return "PENDING_FINALIZATION";
  const upgradable = plan !== "BASIC" && (findMajorVersion(version)?.upgrades.length ?? 0) > 0;
  return upgradable ? "UPGRADE_AVAILABLE" : "FINALIZED";
}

export function listVersions(context: HandlerContext): unknown {
  return respondWithPage(context, "versions", {
    items: () => VERSIONS,
    key: (version) => [-VERSIONS.indexOf(version)],
    order: "DESC",
    view: (version, time) => ({
      version: version.version,
      support_status: supportStatus(version, time),
      support_end: `${version.supportEnd}T00:00:00Z`,
      release_type: version.releaseType,
      allowed_upgrades: version.upgrades,
    }),
  });
}
