import { expect, expectTypeOf, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import {
  type EnsureClusterParams,
  type EnsuredCluster,
  type EnsureError,
  type EnsurePlan,
  ensureCluster,
} from "../../src/index.ts";
import { interceptConnections } from "../intercept-connections.ts";
import { openFakeCloud } from "./fake-cloud.ts";
import { openMock } from "./open-mock.ts";

const { connect } = interceptConnections();

const NAMED = { name: "preview-1", provider: "GCP", ttl: "2h", owner: "ada" } as const;
const BASIC = { ...NAMED, regions: ["us-east1"] };
const LIMITS = { request_unit_limit: "50000000" };
const EXPIRES = expect.stringMatching(/^Set the crdb-cloud-expires label to [\dtz-]+$/);

function capped(usage_limits: object): object {
  return { ...NAMED, spec: { plan: "BASIC", serverless: { regions: ["us-east1"], usage_limits } } };
}

test.each<[string, object | undefined, object, [operation: string, description: unknown][]]>([
  ["there is none", undefined, BASIC, [["clusters.create", "Create preview-1 on GCP in us-east1"]]],
  [
    "there is none, and addresses are given",
    undefined,
    { ...BASIC, allowExactly: ["203.0.113.7/32"] },
    [
      ["clusters.create", "Create preview-1 on GCP in us-east1"],
      ["allowlist.put", "Allow 203.0.113.7/32"],
    ],
  ],
  ["it is as it should be", BASIC, { ...BASIC, ttl: "1h" }, []],
  ["its TTL is too short", { ...BASIC, ttl: "1h" }, BASIC, [["clusters.update", EXPIRES]]],
  [
    "labels and limits differ",
    capped({ ...LIMITS, storage_mib_limit: "10240" }),
    { ...capped(LIMITS), ttl: "1h", labels: { team: "blue" } },
    [
      ["clusters.update", "Set the team label to blue"],
      [
        "clusters.update",
        "Change the usage limits from request_unit_limit 50000000, storage_mib_limit 10240 to request_unit_limit 50000000",
      ],
    ],
  ],
  [
    "it has no limits",
    BASIC,
    { ...capped(LIMITS), ttl: "1h" },
    [["clusters.update", "Change the usage limits from none to request_unit_limit 50000000"]],
  ],
  [
    "a range is missing",
    { ...BASIC, allow: ["203.0.113.7/32"] },
    { ...BASIC, ttl: "1h", allow: ["198.51.100.0/24"] },
    [["allowlist.put", "Allow 198.51.100.0/24"]],
  ],
  [
    "other ranges are allowed",
    BASIC,
    { ...BASIC, ttl: "1h", allowExactly: ["203.0.113.7/32"] },
    [
      ["allowlist.put", "Allow 203.0.113.7/32"],
      ["allowlist.delete", "Stop allowing 0.0.0.0/0"],
    ],
  ],
])(
  "with dryRun, ensureCluster() says what it would do if %s, and does only that",
  async (_, before, params, expected) => {
    const { cloud, clock, changes } = openMock();
    const run = (given: object): Promise<EnsuredCluster> =>
      clock.run(ensureCluster(cloud, given as EnsureClusterParams));
    const existing = before && (await run(before));
    changes();
    connect.mockClear();
    const options = { dryRun: true, onCreating: () => expect.fail("creates"), onProbe: () => expect.fail("connects") };
    const plan = await clock.run(ensureCluster(cloud, params as EnsureClusterParams, { ...options, dryRun: true }));
    expect(plan).toEqual({
      cluster: existing && { ...existing.cluster },
      steps: expected.map(([operation, description]) => ({ operation, description })),
    });
    expect([changes(), connect.mock.calls]).toEqual([[], []]);
    await run(params);
    // All updates are one request.
    const methods = { create: "POST", update: "PATCH", put: "PUT", delete: "DELETE" };
    const done = plan.steps.map(({ operation }) => methods[operation.split(".")[1] as keyof typeof methods]);
    expect(new Set(changes().map((line) => line.split(" ")[0]))).toEqual(new Set(done));
    expect(
      (await clock.run(ensureCluster(cloud, { ...(params as EnsureClusterParams), ttl: "1h" }, { dryRun: true })))
        .steps,
    ).toEqual([]);
  },
);

test("with dryRun, ensureCluster() says that it would replace a failed cluster, or rejects as it would", async () => {
  const { cloud, clock, mock, changes } = openMock();
  mock.fault({ operation: "clusters.create", creationFailed: true, count: 1 });
  const { cluster_id } = await caught<EnsureError>(clock.run(ensureCluster(cloud, BASIC)));
  changes();
  expect(await clock.run(ensureCluster(cloud, { ...BASIC, replaceFailed: true }, { dryRun: true }))).toEqual({
    cluster: undefined,
    steps: [
      { operation: "clusters.delete", description: "Delete preview-1, whose creation failed" },
      { operation: "clusters.create", description: "Create preview-1 on GCP in us-east1" },
    ],
  });
  const refused: [object, EnsureError["reason"]][] = [
    [{}, "failed"],
    [{ owner: "bob" }, "foreign"],
    [{ ifExists: "throw" }, "exists"],
    [{ name: "preview-2", maxClusters: 0 }, "limit"],
  ];
  for (const [params, reason] of refused) {
    const error = await caught(clock.run(ensureCluster(cloud, { ...BASIC, ...params }, { dryRun: true })));
    expect(error).toMatchObject({ name: "EnsureError", reason });
    if (reason === "failed") expect(error).toMatchObject({ cluster_id });
  }
  expect(changes()).toEqual([]);
});

test("with dryRun, ensureCluster() doesn't wait for a cluster, and stays patient during an outage", async () => {
  const fake = openFakeCloud();
  fake.add({ state: "CREATING" });
  const unavailable = (): Response => Response.json({ code: 14, message: "unavailable" }, { status: 503 });
  for (let tries = 0; tries < 3; tries += 1) fake.once("GET /clusters", unavailable);
  const params = { ...BASIC, ttl: "1h", allow: ["203.0.113.7/32"] } as const;
  const { cluster, steps } = await fake.clock.run(ensureCluster(fake.cloud, params, { dryRun: true }));
  expect([cluster?.state, steps.at(-1)?.description]).toEqual(["CREATING", "Allow 203.0.113.7/32"]);
  expect(new Set(fake.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`))).toEqual(
    new Set(["GET /api/v1/clusters"]),
  );
  const error = await caught(ensureCluster(fake.cloud, params, { dryRun: 1 } as never));
  expect(error.message).toBe("ensureCluster: dryRun must be true or false, not 1");
});

test("the type of ensureCluster()'s result depends on dryRun", () => {
  const { cloud } = openMock();
  const call = (dryRun: boolean) => ({
    real: () => ensureCluster(cloud, BASIC, { timeoutMs: 1 }),
    dry: () => ensureCluster(cloud, BASIC, { dryRun: true }),
    either: () => ensureCluster(cloud, BASIC, { dryRun }),
  });
  type Calls = ReturnType<typeof call>;
  type Result<Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>;
  expectTypeOf<Result<"real">>().toExtend<EnsuredCluster>();
  expectTypeOf<Result<"dry">>().toExtend<EnsurePlan>();
  expectTypeOf<Result<"either">>().toEqualTypeOf<Result<"real"> | Result<"dry">>();
});
