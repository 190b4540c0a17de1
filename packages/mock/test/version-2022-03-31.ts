import type { MockOptions } from "../src/cloud/mock-options.ts";
import type { ApiVersion } from "../src/generated/api-versions.gen.ts";
import { createMockFetch as createAny, type MockFetch } from "../src/server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "../src/server/mock-cloud.ts";
import { startMockCloud as startAny } from "../src/server/start-mock-cloud.ts";

/** The API version that the documentation page of May 2022 describes. */
export const apiVersion: ApiVersion = "2022-03-31";

export function createMockFetch(options: MockOptions = {}): MockFetch {
  return createAny({ apiVersion, ...options });
}

export function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  return startAny({ apiVersion, ...options });
}
