/** A region in which a cluster can be created, and where it lies. */
export interface Region {
  /** By the provider's name. */
  readonly name: string;
  readonly provider: string;
  readonly location: string;
  /** Whether clusters that share their hardware can run there. */
  readonly serverless: boolean;
}

/** The regions of all cloud providers. */
export const REGION_LIST: readonly Region[] = [
  { name: "ap-south-1", provider: "AWS", location: "Mumbai", serverless: true },
  { name: "ap-southeast-1", provider: "AWS", location: "Singapore", serverless: true },
  { name: "eu-central-1", provider: "AWS", location: "Frankfurt", serverless: true },
  { name: "eu-west-1", provider: "AWS", location: "Ireland", serverless: true },
  { name: "us-east-1", provider: "AWS", location: "N. Virginia", serverless: true },
  { name: "us-west-2", provider: "AWS", location: "Oregon", serverless: true },
  { name: "asia-southeast1", provider: "GCP", location: "Singapore", serverless: true },
  { name: "europe-west1", provider: "GCP", location: "St. Ghislain", serverless: true },
  { name: "southamerica-east1", provider: "GCP", location: "São Paulo", serverless: true },
  { name: "us-central1", provider: "GCP", location: "Iowa", serverless: true },
  { name: "us-east1", provider: "GCP", location: "South Carolina", serverless: true },
  { name: "us-west2", provider: "GCP", location: "California", serverless: true },
  { name: "eastus2", provider: "AZURE", location: "Virginia", serverless: false },
  { name: "westeurope", provider: "AZURE", location: "Netherlands", serverless: false },
  { name: "westus2", provider: "AZURE", location: "Washington", serverless: false },
];

/** The regions of a cloud provider by their names, or those of the ones where shared hardware stands. */
export function regionsOf(provider: string, serverless = false): string[] {
  return REGION_LIST.filter((region) => region.provider === provider && (region.serverless || !serverless)).map(
    ({ name }) => name,
  );
}
