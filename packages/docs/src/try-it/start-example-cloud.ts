import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";

/**
 * Starts a mock cloud for "Try it", and adds example clusters to it.
 *
 * @throws {Error} if the port is taken
 */
export async function startExampleCloud(port: number): Promise<MockCloud> {
  const cloud = await startMockCloud({ cors: true, port });
  cloud.seedCluster({ name: "sturdy-walrus", plan: "ADVANCED" });
  cloud.seedCluster({ name: "lively-otter", plan: "BASIC" });
  return cloud;
}
