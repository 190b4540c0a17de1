import { expect, onTestFinished, test, vi } from "vitest";
import { type ApiVersion, apiVersions, createMockFetch, type MockCloudOptions, startMockCloud } from "../src/index.ts";
import { checkRuntime, checkTemplate } from "../src/options/check-option.ts";
import { findSimilar } from "../src/options/find-similar.ts";
import { explainListenError } from "../src/server/listen-error.ts";
import { isExposed } from "../src/server/reject-foreign.ts";

test("createMockFetch() says which version of Node.js it needs, and works without the global process", async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  for (const node of ["22.0.0", "24.1.0"]) expect(() => checkRuntime(node)).not.toThrow();
  for (const node of ["20.20.2", "21.7.3"]) {
    vi.stubGlobal("process", { versions: { node } });
    const message = `@crdb-cloud/mock: Node.js ${node} is too old. Install Node.js 22 or later`;
    expect(() => createMockFetch()).toThrow(message);
  }
  vi.stubGlobal("process", undefined);
  expect((await createMockFetch()("https://cockroachlabs.cloud/api/v1/clusters")).status).toBe(401);
});

test.each<[options: object, message: string, error?: typeof TypeError]>([
  ...[-1, Number.NaN].map((delayMs): [object, string] => [{ delayMs }, "delayMs must be a non-negative number"]),
  ...["nonsense", "", "host:26257", "postgresql:///{database}", "mailto:a@b"].map(
    (connectionString): [object, string] => [{ connectionString }, "connectionString must be a URL such as "],
  ),
  ...["1234567", "a long key", "sch\u00fcssel-lang", ""].map((apiKey): [object, string] => [
    { keys: [{ apiKey }] },
    "apiKey must be at least 8 visible ASCII characters",
  ]),
  [{ clock: "virtul" as "virtual" }, 'clock must be real or virtual, not "virtul"'],
  [{ apiVersions: [] }, "apiVersions must contain at least one version"],
  [{ apiVersions: ["2023-04-10" as ApiVersion] }, `apiVersions must be one of ${apiVersions.join(", ")}, not "2023`],
  [{ apiVersion: "1999-01-01" as ApiVersion }, `apiVersion must be one of ${apiVersions.join(", ")}, not "1999-01-01"`],
  [{ apiVersions: ["2024-09-16"], apiVersion: "2026-09-15" }, 'apiVersion must be 2024-09-16, not "2026-09-15"'],
  [{ apiversion: "2024-09-16" }, "unknown option apiversion. Did you mean apiVersion?", TypeError],
  [{ constructor: 1 }, "unknown option constructor", TypeError],
  [{ delayMs: "20m" }, "delayMs must be a number, not a string", TypeError],
  [{ strict: "no" }, "strict must be a boolean, not a string", TypeError],
  [{ keys: "a-secret-key" }, "keys must be a list, not a string", TypeError],
  [{ keys: [{ rolse: [] }] }, "rolse: unknown field", TypeError],
  [{ log: null }, "log must be a function, not null", TypeError],
  [{ seed: true }, "seed must be a number or string, not a boolean", TypeError],
])("startMockCloud() and createMockFetch() reject the options %j: %s", async (options, message, error = RangeError) => {
  const expected = error === TypeError ? new TypeError(message) : message;
  expect(() => createMockFetch(options)).toThrow(error);
  expect(() => createMockFetch(options)).toThrow(expected);
  await expect(startMockCloud(options)).rejects.toThrow(expected);
});

test("createMockFetch() accepts delays from 0 on, API keys of 8 characters, and templates with placeholders", () => {
  const keys = [{ apiKey: "12345678" }];
  const fetch = createMockFetch({ delayMs: 0, keys });
  expect([fetch.apiKey, createMockFetch({ delayMs: Infinity, keys }).apiKey]).toEqual(Array(2).fill("12345678"));
  expect(() => fetch.addKey({ apiKey: "1234567" })).toThrow(RangeError);
  const templates = [
    ...["postgresql://{user}@127.0.0.1:26257/{database}", "postgres://db"],
    "cockroachdb://{user}:secret@{cluster}.db.test/{database}?options=--cluster%3D{cluster_id}",
  ];
  expect(templates.map((template) => checkTemplate("connectionString", template))).toEqual(templates);
});

test.each([
  // A suggestion may differ from a two-letter word by two letters, and from a long word by a third of its letters.
  ["ab", ["abcd"], "abcd"],
  ["ab", ["abcde"], undefined],
  ["abcd", ["d"], undefined],
  ["clusters.listAvailable", ["clusters.listAvailableRegions"], "clusters.listAvailableRegions"],
  ["CLUSTERS.LIST", ["clusters.get", "clusters.list"], "clusters.list"],
  ["ab", [], undefined],
] as const)("findSimilar(%j, %j) returns %j", (word, candidates, similar) => {
  expect(findSimilar(word, candidates)).toBe(similar);
});

test("isExposed() is true for all addresses but loopback addresses", () => {
  const loopback = ["127.0.0.1", "127.1.2.3", "localhost", "::1"];
  const others = ["0.0.0.0", "::", "192.168.1.5", "127.evil.example"];
  expect([...loopback, ...others].filter(isExposed)).toEqual(others);
});

test("createMockFetch() accepts the options of a server, which have no effect, and undefined", () => {
  const options: MockCloudOptions = { port: 1, host: "0.0.0.0", sql: true, state: "any", seed: "other", cors: true };
  const { apiKey } = createMockFetch({ ...options, ...({ faults: undefined } as object) });
  expect(apiKey).not.toBe(createMockFetch().apiKey);
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
