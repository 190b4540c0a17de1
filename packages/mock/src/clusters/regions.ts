import type { Violation } from "../http/error-response.ts";

export interface Region {
  /** The cloud provider's name for the region. */
  readonly name: string;
  readonly provider: string;
  readonly location: string;
  /** Whether Basic and Standard clusters can run in the region. */
  readonly serverless: boolean;
}

/**
 * The regions that clusters of all plans can use.
 *
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/regions (read in November 2026)
 */
const SHARED = {
  AWS: [
    ["ap-south-1", "Mumbai"],
    ["ap-southeast-1", "Singapore"],
    ["eu-central-1", "Frankfurt"],
    ["eu-west-1", "Ireland"],
    ["eu-west-2", "London"],
    ["us-east-1", "N. Virginia"],
    ["us-east-2", "Ohio"],
    ["us-west-2", "Oregon"],
  ],
  GCP: [
    ["asia-southeast1", "Singapore"],
    ["europe-west1", "St. Ghislain"],
    ["europe-west2", "London"],
    ["europe-west3", "Frankfurt"],
    ["southamerica-east1", "São Paulo"],
    ["us-central1", "Iowa"],
    ["us-east1", "South Carolina"],
    ["us-west2", "California"],
  ],
  AZURE: [],
} as const;

/** The regions that only Advanced clusters can use, from the same documentation page as the regions in `SHARED`. */
const ADVANCED_ONLY = {
  AWS: [
    ["ap-east-1", "Hong Kong"],
    ["ap-northeast-1", "Tokyo"],
    ["ap-northeast-2", "Seoul"],
    ["ap-northeast-3", "Osaka"],
    ["ap-southeast-2", "Sydney"],
    ["ap-southeast-3", "Jakarta"],
    ["ca-central-1", "Central Canada"],
    ["ca-west-1", "Calgary"],
    ["eu-north-1", "Stockholm"],
    ["eu-south-1", "Milan"],
    ["eu-west-3", "Paris"],
    ["il-central-1", "Tel Aviv"],
    ["me-central-1", "United Arab Emirates"],
    ["me-south-1", "Bahrain"],
    ["sa-east-1", "São Paulo"],
  ],
  GCP: [
    ["asia-east1", "Changhua County"],
    ["asia-east2", "Hong Kong"],
    ["asia-northeast1", "Tokyo"],
    ["australia-southeast1", "Sydney"],
    ["europe-west4", "Eemshaven"],
    ["northamerica-northeast1", "Montréal"],
    ["us-west1", "Oregon"],
  ],
  AZURE: [
    ["eastus2", "Virginia"],
    ["westeurope", "Netherlands"],
    ["westus2", "Washington"],
    ["centralus", "Iowa"],
  ],
} as const;

export const REGION_LIST: readonly Region[] = (["AWS", "GCP", "AZURE"] as const).flatMap((provider) => [
  ...SHARED[provider].map(([name, location]) => ({ name, provider, location, serverless: true })),
  ...ADVANCED_ONLY[provider].map(([name, location]) => ({ name, provider, location, serverless: false })),
]);

/**
 * The maximum number of nodes in a region. The service documents no limit. The mock has a limit to keep lists of nodes
 * small.
 */
const MAX_NODES = 150;

/** Returns the names of a cloud provider's regions, optionally only the regions for Basic and Standard clusters. */
export function regionsOf(provider: string, serverless = false): string[] {
  return REGION_LIST.filter((region) => region.provider === provider && (region.serverless || !serverless)).map(
    ({ name }) => name,
  );
}

/** Checks the regions of a Basic or Standard cluster, and returns one violation for each invalid field. */
export function checkRegions(
  { provider, regions, primary }: { provider: string; regions: readonly string[]; primary: string | undefined },
  field: string,
): Violation[] {
  const available = regionsOf(provider, true);
  const unknown = regions.flatMap((region, index) =>
    available.includes(region) ? [] : [notARegion(`${field}.regions.${index}`, provider, available)],
  );
  if (regions.length === 0) unknown.push({ field: `${field}.regions`, description: "is empty" });
  const primaryMissing = regions.length > 1 && !primary;
  if (primaryMissing)
    unknown.push({ field: `${field}.primary_region`, description: "is required if there are several regions" });
  if (primary && !regions.includes(primary)) {
    unknown.push({ field: `${field}.primary_region`, description: "is not one of the regions" });
  }
  return unknown;
}

/** Checks the regions and the numbers of nodes of an Advanced cluster. Returns one violation for each invalid field. */
export function checkNodeRegions(
  { provider, nodes }: { provider: string; nodes: Readonly<Record<string, number>> },
  field: string,
): Violation[] {
  const available = regionsOf(provider);
  const names = Object.keys(nodes);
  if (names.length === 0) return [{ field, description: "is empty" }];
  if (names.length === 2) return [{ field, description: "has two regions: use one region, or three or more" }];
  return Object.entries(nodes).flatMap(([name, count]) => {
    if (!available.includes(name)) return [notARegion(`${field}.${name}`, provider, available)];
    return count <= MAX_NODES ? [] : [{ field: `${field}.${name}`, description: `must be at most ${MAX_NODES}` }];
  });
}

function notARegion(field: string, provider: string, available: readonly string[]): Violation {
  return { field, description: `is not a region of ${provider}: ${available.join(", ")}` };
}
