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

/** Returns the names of a cloud provider's regions, optionally only the regions for Basic and Standard clusters. */
export function regionsOf(provider: string, serverless = false): string[] {
  return REGION_LIST.filter((region) => region.provider === provider && (region.serverless || !serverless)).map(
    ({ name }) => name,
  );
}
