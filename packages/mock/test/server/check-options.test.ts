import { expect, test, vi } from "vitest";
import { createMockFetch, type MockCloudOptions, startMockCloud } from "../../src/index.ts";
import { explainListenError } from "../../src/server/listen-error.ts";

test.each([
  [{ apiversion: "2024-09-16" }, "unknown option apiversion. Did you mean apiVersion?"],
  [{ constructor: 1 }, "unknown option constructor"],
  [{ delayMs: "20m" }, "delayMs must be a number, not a string"],
  [{ strict: "no" }, "strict must be a boolean, not a string"],
  [{ keys: "a-secret-key" }, "keys must be a list, not a string"],
  [{ keys: [{ rolse: [] }] }, "rolse: unknown field"],
  [{ log: null }, "log must be a function, not null"],
  [{ seed: true }, "seed must be a number or string, not a boolean"],
])("startMockCloud() and createMockFetch() reject the options %j", async (given, message) => {
  const options = given as unknown as MockCloudOptions;
  const error = new TypeError(message);
  await expect(startMockCloud(options)).rejects.toThrow(error);
  expect(() => createMockFetch(options)).toThrow(error);
});

test("createMockFetch() accepts the options of a server, which have no effect, and undefined", () => {
  const options: MockCloudOptions = { port: 1, host: "0.0.0.0", sql: true, state: "any", seed: "other", cors: true };
  expect(createMockFetch({ ...options, ...({ faults: undefined } as object) }).apiKey).not.toBe(
    createMockFetch().apiKey,
  );
});

test("with the fault hang, a request to createMockFetch() is still pending after 30 days", async () => {
  vi.useFakeTimers();
  const mock = createMockFetch({ faults: [{ hang: true }] });
  const settled = vi.fn();
  void mock("https://cloud.invalid/api/v1/clusters").then(settled, settled);
  await vi.advanceTimersByTimeAsync(30 * 24 * 3_600_000);
  expect([settled.mock.calls, mock.requests.length]).toEqual([[], 1]);
  vi.useRealTimers();
});

test.each([
  ["EADDRINUSE", "port 80 on moose is in use: choose another port, or 0 for a free port"],
  ["EACCES", "port 80 on moose requires more privileges: choose port 1024 or higher"],
  ["EADDRNOTAVAIL", "moose is not an address of this machine: choose 127.0.0.1, or 0.0.0.0 for all addresses"],
  ["ENOTFOUND", "moose is not an address of this machine: choose 127.0.0.1, or 0.0.0.0 for all addresses"],
  ["EMFILE", "cannot listen on port 80 on moose: too many"],
])("explainListenError() explains %s, and keeps the error as the cause", (code, message) => {
  const cause = Object.assign(new Error("too many"), { code });
  expect(explainListenError(cause, { port: 80, host: "moose" })).toMatchObject({ message, cause });
});
