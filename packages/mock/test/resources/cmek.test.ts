import { expect, test } from "vitest";
import { DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";

const REGIONS = ["us-east-1", "us-east-2", "us-west-2"] as const;

interface Keys {
  readonly status: string;
  readonly region_infos: readonly { status: string; key_infos: readonly { status: string; updated_at: string }[] }[];
}

/** Opens a cloud with a cluster, and functions that change its keys and return the statuses during and after it. */
function openCluster(): TestCloud & {
  path: string;
  change(method: string, body: object): Promise<[during: string, after: string]>;
} {
  const cloud = openCloud();
  const path = `/clusters/${cloud.fetch.seedCluster({ provider: "AWS", regions: REGIONS }).id}/cmek`;
  return {
    ...cloud,
    path,
    async change(method, body) {
      const during = statuses(await cloud.ask(`${method} ${path}`, body));
      expect(statuses(await cloud.ask(`GET ${path}`))).toBe(during);
      cloud.fetch.advance(DELAY);
      return [during, statuses(await cloud.ask(`GET ${path}`))];
    },
  };
}

const specs = (regions: readonly string[] = REGIONS, uri = "arn"): object => ({
  region_specs: regions.map((region) => ({ region, key_spec: { type: "AWS_KMS", uri, auth_principal: "arn" } })),
});

/** Returns the status of the cluster, and of each region and its keys: `ENABLED: ENABLED(ENABLED DISABLED)`. */
function statuses({ status, region_infos }: Keys): string {
  const regions = region_infos.map((info) => `${info.status}(${info.key_infos.map((key) => key.status).join(" ")})`);
  return `${status}: ${[...new Set(regions)].join(", ")}`;
}

test("a cluster's encryption keys can be enabled, rotated and revoked", async () => {
  const { ask, call, path, change } = openCluster();
  expect(await ask(`GET ${path}`)).toEqual({ status: "DISABLED", region_infos: [] });
  expect(await change("POST", specs())).toEqual(["ENABLING: ENABLING(ENABLING)", "ENABLED: ENABLED(ENABLED)"]);
  expect((await call(`POST ${path}`, specs())).status).toBe(409);
  expect(await change("PUT", specs(REGIONS, "new"))).toEqual([
    "ROTATING: ROTATING(ENABLING ENABLED)",
    "ENABLED: ENABLED(ENABLED DISABLED)",
  ]);
  expect(await change("PUT", specs(["us-east-2"], "newer"))).toEqual([
    "ROTATING: ROTATING(ENABLING ENABLED), ROTATING(ENABLING ENABLED ENABLED)",
    "ENABLED: ENABLED(ENABLED DISABLED), ENABLED(ENABLED DISABLED DISABLED)",
  ]);
  const revoked = "REVOKED(REVOKED DISABLED)";
  expect(await change("PATCH", { action: "REVOKE" })).toEqual([
    "REVOKING: REVOKING(REVOKING ENABLED), REVOKING(REVOKING ENABLED ENABLED)",
    `REVOKED: ${revoked}, REVOKED(REVOKED DISABLED DISABLED)`,
  ]);
  for (const [method, body] of [
    ["PUT", specs()],
    ["PATCH", { action: "REVOKE" }],
  ] as const) {
    const reply = await call(`${method} ${path}`, body);
    expect([reply.status, reply.body.message]).toEqual([400, expect.stringContaining("revoked permanently")]);
  }
});

test("cmek.update adds encryption keys for the regions in the request, and leaves other regions alone", async () => {
  const { ask, path, change } = openCluster();
  await change("POST", specs(REGIONS, "old"));
  await change("PUT", specs(["us-east-2"], "new"));
  const { region_infos } = await ask(`GET ${path}`);
  expect(
    region_infos.map((info: { region: string; key_infos: { spec: { uri: string } }[] }) =>
      [info.region, ...info.key_infos.map(({ spec: { uri } }) => uri)].join(" "),
    ),
  ).toEqual(["us-east-1 old", "us-east-2 new old", "us-west-2 old"]);
});

test("an encryption key's updated_at is set when a change is requested, and again when it completes", async () => {
  const { ask, path, fetch } = openCluster();
  const timeOf = ({ region_infos: [info] }: Keys): number => Date.parse(info?.key_infos[0]?.updated_at ?? "");
  const before = timeOf(await ask(`POST ${path}`, specs()));
  fetch.advance(DELAY);
  expect(timeOf(await ask(`GET ${path}`)) - before).toBe(DELAY);
});

test.each([
  ["POST", specs(["us-east-2"]), "region_specs: must contain a key for us-east-1, us-west-2"],
  ["POST", {}, "region_specs: "],
  ["POST", specs([...REGIONS, "eu-west-1"]), "region_specs.3.region: must be a region of the cluster"],
  ["POST", specs([...REGIONS, "us-east-1"]), "region_specs.3.region: must not be repeated"],
  ["PUT", specs(["us-west-2", "us-west-2"]), "region_specs.1.region: must not be repeated"],
  ["PUT", specs(["eu-west-1"]), "region_specs.0.region: must be a region of the cluster"],
])("%s with the keys %j is rejected", async (method, body, message) => {
  const { call, path, change } = openCluster();
  if (method === "PUT") await change("POST", specs());
  const reply = await call(`${method} ${path}`, body);
  expect([reply.status, reply.body.message]).toEqual([400, expect.stringContaining(message)]);
});

test("only Advanced clusters have customer-managed keys", async () => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ plan: "STANDARD" });
  expect((await call(`POST /clusters/${id}/cmek`, specs())).body.message).toContain("advanced clusters only");
});
