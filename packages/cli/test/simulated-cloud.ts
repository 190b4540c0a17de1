import type { Fault, MockFetch } from "@crdb-cloud/mock";
import { type ClientOptions, type Cloud, createClient } from "@crdb-cloud/node";
import type { ManualClock } from "../../core/test/manual-clock.ts";
import { pick, type Random } from "./create-random.ts";

interface Events {
  /** Called before a request is sent. The request waits for it. */
  readonly before?: () => Promise<void>;
  /** Called when a request reaches the service. */
  readonly onArrival?: () => void;
  /** Called once the service has responded. The response waits for it. */
  readonly after?: () => Promise<void>;
}

/** Creates the client of a program that runs by a virtual clock. */
export function openSimulatedCloud(
  mock: MockFetch,
  clock: ManualClock,
  random: Random,
  { before, onArrival, after }: Events = {},
): Cloud {
  const transport: ClientOptions["transport"] = async ({ url, method, headers, body, onSending, onStatus }) => {
    await before?.();
    onSending();
    const response = await clock.hold(async () => {
      onArrival?.();
      const received = await mock(url, { method, headers, body: body ?? null });
      return { status: received.status, headers: received.headers, body: new Uint8Array(await received.arrayBuffer()) };
    });
    await after?.();
    onStatus(response.status, response.headers);
    return response;
  };
  return createClient({ transport, clock, random: () => random(1000) / 1000, apiKey: mock.apiKey, rateLimit: false });
}

const FAULTS: readonly Fault[] = [
  { operation: "clusters.create", reset: "after" },
  { operation: "clusters.create", reset: "before" },
  { operation: "clusters.create", status: 503 },
  { operation: "clusters.create", status: 429, retryAfter: 2 },
  { operation: "clusters.create", creationFailed: true },
  { operation: "clusters.list", status: 503, count: 4 },
  { operation: "clusters.get", status: 503, count: 4 },
  { operation: "clusters.update", locked: true, count: 3 },
  { operation: "clusters.update", reset: "after", count: 2 },
  { operation: "clusters.update", status: 503 },
  { operation: "clusters.delete", status: 503, count: 4 },
  { operation: "clusters.delete", status: 500, count: 3 },
  { operation: "clusters.delete", locked: true, count: 4 },
  { operation: "sqlUsers.create", reset: "after" },
  { operation: "sqlUsers.create", reset: "before" },
  { operation: "sqlUsers.resetPassword", status: 503 },
  { operation: "databases.create", reset: "after" },
];

/** Adds up to three faults. Returns a function that removes them. */
export function addFaults(mock: MockFetch, random: Random): () => void {
  const stops = Array.from({ length: random(4) }, () =>
    mock.fault({ count: 1, ...pick(random, FAULTS), after: random(4) }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
