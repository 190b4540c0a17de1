import { createMockFetch as createAny, type MockFetch } from "../src/create-mock-fetch.ts";
import type { EditionName } from "../src/generated/editions.gen.ts";
import type { MockOptions } from "../src/mock-options.ts";
import { type MockCloud, type MockCloudOptions, startMockCloud as startAny } from "../src/start-mock-cloud.ts";

/** The version that the documentation page of May 2022 describes. */
export const edition: EditionName = "2022-03-31";

/** `createMockFetch()` of version 2022-03-31. */
export function createMockFetch(options: MockOptions = {}): MockFetch {
  return createAny({ edition, ...options });
}

/** `startMockCloud()` of version 2022-03-31. */
export function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  return startAny({ edition, ...options });
}
