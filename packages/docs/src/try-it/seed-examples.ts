import type { MockControls } from "@crdb-cloud/mock";

const EXAMPLE_ID = "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90";

/** Adds clusters to a mock cloud. One of the clusters has the cluster ID of the spec's examples. */
export function seedExamples(cloud: MockControls): void {
  cloud.seedCluster({ name: "sturdy-walrus", plan: "DEDICATED", nodesPerRegion: 3 });
  const { id } = cloud.seedCluster({ name: "lively-otter", plan: "SERVERLESS" });
  cloud.restore(JSON.parse(JSON.stringify(cloud.snapshot()).replaceAll(id, EXAMPLE_ID)));
}
