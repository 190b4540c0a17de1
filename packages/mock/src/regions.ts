/** The regions of each cloud provider in which a cluster can be created, by the provider's names. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  AWS: ["ap-south-1", "ap-southeast-1", "eu-central-1", "eu-west-1", "us-east-1", "us-west-2"],
  GCP: ["asia-southeast1", "europe-west1", "southamerica-east1", "us-central1", "us-east1", "us-west2"],
};
