import { createMockFetch, type MockCloud, type MockControls, startMockCloud } from "@crdb-cloud/mock";
import { apiVersions } from "../reference/read-api.ts";
import type { MockAddress } from "./trial.ts";

/** The default port of `crdb-cloud-mock`. */
const DEFAULT_PORT = 4010;

/** Returns the mock cloud that "Try it" suggests for an API version, and the command that starts it. */
export function suggestMock(apiVersion: (typeof apiVersions)[number]): MockAddress & { readonly command: string } {
  const at = apiVersions.indexOf(apiVersion);
  const port = DEFAULT_PORT + at;
  const options = at > 0 ? ` --api-version ${apiVersion} --port ${port}` : "";
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey: createMockFetch({ apiVersion }).apiKey,
    command: `npx --package @crdb-cloud/mock crdb-cloud-mock --cors${options}`,
  };
}

/**
 * Starts a mock cloud for each API version, with the clusters of the examples.
 *
 * @throws {Error} if a port is taken
 */
export async function startMockClouds({ anyPort = false } = {}): Promise<(MockCloud & { version: string })[]> {
  return Promise.all(
    apiVersions.map(async (version) => {
      const port = anyPort ? 0 : Number(new URL(suggestMock(version).url).port);
      const cloud = await startMockCloud({ apiVersion: version, cors: true, port });
      seedExamples(cloud);
      return Object.assign(cloud, { version });
    }),
  );
}

/** The ID of the cluster in the examples of the spec. */
const EXAMPLE_ID = "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90";

/** Adds clusters to a mock cloud. One of the clusters has the cluster ID of the spec's examples. */
export function seedExamples(cloud: MockControls): void {
  cloud.seedCluster({ name: "sturdy-walrus", plan: "DEDICATED", nodesPerRegion: 3 });
  const { id } = cloud.seedCluster({ name: "lively-otter", plan: "SERVERLESS" });
  cloud.restore(JSON.parse(JSON.stringify(cloud.snapshot()).replaceAll(id, EXAMPLE_ID)));
}
