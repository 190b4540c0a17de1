import { runningJob, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

export interface MajorVersion {
  readonly version: string;
  /** The patch release that clusters of this major version run. */
  readonly build: string;
  readonly supportStatus: "SUPPORTED" | "UNSUPPORTED" | "PREVIEW";
  readonly supportEnd: string | null;
  readonly releaseType: "REGULAR" | "INNOVATION";
  readonly upgrades: readonly string[];
}

/** The major versions of CockroachDB, latest first. A new cluster can't have an `UNSUPPORTED` version. */
export const VERSIONS: readonly MajorVersion[] = [
  {
    version: "v25.4",
    build: "v25.4.1",
    supportStatus: "SUPPORTED",
    supportEnd: "2026-11-03T00:00:00Z",
    releaseType: "REGULAR",
    upgrades: [],
  },
  {
    version: "v25.3",
    build: "v25.3.4",
    supportStatus: "SUPPORTED",
    supportEnd: "2026-02-04T00:00:00Z",
    releaseType: "INNOVATION",
    upgrades: ["v25.4"],
  },
  {
    version: "v25.2",
    build: "v25.2.9",
    supportStatus: "SUPPORTED",
    supportEnd: "2026-05-12T00:00:00Z",
    releaseType: "REGULAR",
    upgrades: ["v25.3", "v25.4"],
  },
  {
    version: "v24.3",
    build: "v24.3.20",
    supportStatus: "UNSUPPORTED",
    supportEnd: "2025-11-18T00:00:00Z",
    releaseType: "REGULAR",
    upgrades: ["v25.2"],
  },
];

/** The CockroachDB version of a new cluster if the request does not contain a version. */
export const LATEST_VERSION: string = (VERSIONS[0] as MajorVersion).version;

/** The prefix of the `operation_status` of a cluster during an upgrade to another major version. */
export const UPGRADE = "CRDB_MAJOR_UPGRADE";

export const ROLLBACK = "CRDB_MAJOR_ROLLBACK";
/** The time after which the service finalizes an upgrade automatically: 72 hours, in microseconds. */
const FINALIZED_AFTER = 72 * 3_600_000_000;

export function findMajorVersion(name: string): MajorVersion | undefined {
  return VERSIONS.find(({ version }) => version === name);
}

export function upgradeStatus(cluster: StoredCluster, time: number): string {
  const running = runningJob(cluster, time)?.kind;
  if (running === UPGRADE) return "MAJOR_UPGRADE_RUNNING";
  if (running === ROLLBACK) return "ROLLBACK_RUNNING";
  const { plan, version } = settingsAt(cluster, time);
  if (pendingUpgrade(cluster, time)) return "PENDING_FINALIZATION";
  const upgradable = plan !== "BASIC" && (findMajorVersion(version)?.upgrades.length ?? 0) > 0;
  return upgradable ? "UPGRADE_AVAILABLE" : "FINALIZED";
}

/** Returns the version to which the last upgrade can be rolled back, or `undefined` if no rollback is possible. */
export function pendingUpgrade(cluster: StoredCluster, time: number): string | undefined {
  const { upgradedFrom } = settingsAt(cluster, time);
  return upgradedFrom && time < upgradedFrom.at + FINALIZED_AFTER ? upgradedFrom.version : undefined;
}
