import type { MockFetch } from "@crdb-cloud/mock";
import { type ClientOptions, type Cloud, createClient } from "@crdb-cloud/node";
import type { ManualClock } from "../../core/test/manual-clock.ts";
import type { Random } from "./create-random.ts";

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
