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

export function findMajorVersion(name: string): MajorVersion | undefined {
  return VERSIONS.find(({ version }) => version === name);
}
