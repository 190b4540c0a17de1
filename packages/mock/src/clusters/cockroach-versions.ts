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
export const VERSIONS: readonly MajorVersion[] = [
  regular("v26.2", { build: "v26.2.5", supportEnd: "2027-04-27", upgrades: [] }),
  innovation("v26.1", { build: "v26.1.5", supportEnd: "2026-08-02", upgrades: ["v26.2"] }),
  regular("v25.4", { build: "v25.4.1", supportEnd: "2026-11-03", upgrades: ["v26.1", "v26.2"] }),
  innovation("v25.3", { build: "v25.3.4", supportEnd: "2026-02-04", upgrades: ["v25.4"] }),
  regular("v25.2", { build: "v25.2.9", supportEnd: "2026-05-12", upgrades: ["v25.3", "v25.4"] }),
  innovation("v25.1", { build: "v25.1.10", supportEnd: "2025-08-18", upgrades: ["v25.2"] }),
  regular("v24.3", { build: "v24.3.20", supportEnd: "2025-11-18", upgrades: ["v25.1", "v25.2"] }),
];

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

/**
 * Whether a CockroachDB version is supported at `time`. The latest version always is, since the mock doesn't know its
 * successor.
 */
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

type Release = Omit<MajorVersion, "version" | "releaseType">;

function regular(version: string, release: Release): MajorVersion {
  return { version, releaseType: "REGULAR", ...release };
}

function innovation(version: string, release: Release): MajorVersion {
  return { version, releaseType: "INNOVATION", ...release };
}

/** Lists CockroachDB's major versions, latest first. */
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
