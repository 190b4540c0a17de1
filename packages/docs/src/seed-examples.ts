import type { MockControls } from "@crdb-cloud/mock";

/** The id of the cluster in the examples of the spec. */
const EXAMPLE_ID = "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90";

/** Puts clusters into a mock cloud, so that the examples find the one that they are about. */
export function seedExamples(cloud: MockControls): void {
  cloud.seedCluster({ name: "sturdy-walrus", plan: "DEDICATED", nodesPerRegion: 3 });
  const { id } = cloud.seedCluster({ name: "lively-otter", plan: "SERVERLESS" });
  cloud.restore(JSON.parse(JSON.stringify(cloud.snapshot()).replaceAll(id, EXAMPLE_ID)));
}
