import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { apiVersions } from "../reference/api-versions.ts";
import { suggestMock } from "./mock-address.ts";
import { seedExamples } from "./seed-examples.ts";

/**
 * Starts a mock cloud for each API version, and adds example clusters to it.
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
