import type { Cloud } from "@crdb-cloud/core";
import { createMockFetch, type MockFetch } from "@crdb-cloud/mock";
import { createManualClock, type ManualClock } from "../../../core/test/manual-clock.ts";
import { openLatest } from "../../../core/test/open-client.ts";

export interface OpenMock {
  readonly cloud: Cloud;
  readonly clock: ManualClock;
  readonly mock: MockFetch;
  /** Returns the operations that the client has sent since the last call, without those that only read. */
  changes(): string[];
}

/** Creates a client for a mock cloud; both have the same clock. */
export function openMock(): OpenMock {
  const mock = createMockFetch({ clock: "virtual" });
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  const { cloud, requests } = openLatest(
    [({ url, method, headers, body }) => clock.hold(() => mock(url, { method, headers, body }))],
    { clock, apiKey: mock.apiKey, rateLimit: false },
  );
  let seen = 0;
  const changes = (): string[] => {
    const sent = requests.slice(seen).filter(({ method }) => method !== "GET");
    seen = requests.length;
    return sent.map(({ method, url }) =>
      `${method} ${new URL(url).pathname.replace(/^.*\/clusters(\/[^/]+)?/, "")}`.trim(),
    );
  };
  return { cloud, clock, mock, changes };
}
