import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { DELAY, openCluster } from "../version-2024-09-16.ts";

const REGIONS = ["us-east-1", "us-east-2", "us-west-2"] as const;

/** Opens a cluster. `change()` changes its encryption keys and returns the statuses during and after the change. */
function openKeys() {
  const cluster = openCluster({ provider: "AWS", regions: REGIONS });
  const path = `${cluster.path}/cmek`;
  const change = async (method: string, body: object): Promise<[during: string, after: string]> => {
    const during = statuses(await cluster.ask(`${method} ${path}`, body));
    expect(statuses(await cluster.ask(`GET ${path}`))).toBe(during);
    cluster.fetch.advance(DELAY);
    return [during, statuses(await cluster.ask(`GET ${path}`))];
  };
  return { ...cluster, path, change };
}

const specs = (regions: readonly string[] = REGIONS, uri = "arn"): object => ({
  region_specs: regions.map((region) => ({ region, key_spec: { type: "AWS_KMS", uri, auth_principal: "arn" } })),
});

/** Returns the status of the cluster, each region and its keys, as in `ENABLED: ENABLED(ENABLED DISABLED)`. */
function statuses({ status, region_infos }: Reply["body"]): string {
  const regions = region_infos.map(
    (info: Reply["body"]) => `${info.status}(${info.key_infos.map((key: Reply["body"]) => key.status).join(" ")})`,
  );
  return `${status}: ${[...new Set(regions)].join(", ")}`;
}

test("a cluster's encryption keys can be enabled, rotated in all or some regions, and revoked for good", async () => {
  const { ask, problem, path, change } = openKeys();
  expect(await ask(`GET ${path}`)).toEqual({ status: "DISABLED", region_infos: [] });
  expect(await change("POST", specs())).toEqual(["ENABLING: ENABLING(ENABLING)", "ENABLED: ENABLED(ENABLED)"]);
  expect(await change("PUT", specs(REGIONS, "new"))).toEqual([
    "ROTATING: ROTATING(ENABLING ENABLED)",
    "ENABLED: ENABLED(ENABLED DISABLED)",
  ]);
  expect(await change("PUT", specs(["us-east-2"], "newer"))).toEqual([
    "ROTATING: ROTATING(ENABLING ENABLED), ROTATING(ENABLING ENABLED ENABLED)",
    "ENABLED: ENABLED(ENABLED DISABLED), ENABLED(ENABLED DISABLED DISABLED)",
  ]);
  const { region_infos } = await ask(`GET ${path}`);
  const uris = region_infos.map((info: Reply["body"]) =>
    info.key_infos.map((key: Reply["body"]) => key.spec.uri).join(),
  );
  expect(uris).toEqual(["new,arn", "newer,new,arn", "new,arn"]);
  expect(await change("PATCH", { action: "REVOKE" })).toEqual([
    "REVOKING: REVOKING(REVOKING ENABLED), REVOKING(REVOKING ENABLED ENABLED)",
    "REVOKED: REVOKED(REVOKED DISABLED), REVOKED(REVOKED DISABLED DISABLED)",
  ]);
  const message = "400 the encryption keys have been permanently revoked";
  expect(await problem(`PUT ${path}`, specs())).toBe(message);
  expect(await problem(`PATCH ${path}`, { action: "REVOKE" })).toBe(message);
});

test("the updated_at of encryption keys is set when a change is requested, and again when it completes", async () => {
  const { ask, fetch, path } = openKeys();
  const age = async (): Promise<number[]> => {
    const [info] = (await ask(`GET ${path}`)).region_infos;
    return info.key_infos.map((key: Record<string, string>) => Date.parse(String(key.updated_at)) - start);
  };
  const { region_infos } = await ask(`POST ${path}`, specs());
  const start = Date.parse(region_infos[0].key_infos[0].created_at);
  expect(await age()).toEqual([0]);
  fetch.advance(DELAY);
  expect(await age()).toEqual([DELAY]);
  await ask(`PUT ${path}`, specs(["us-east-1"]));
  expect(await age()).toEqual([DELAY, DELAY]);
  fetch.advance(DELAY);
  expect(await age()).toEqual([2 * DELAY, 2 * DELAY]);
});

test.each([
  ["POST", specs(["us-east-2"]), "region_specs: must contain a key for us-east-1, us-west-2"],
  ["POST", {}, "region_specs: "],
  ["POST", specs([...REGIONS, "eu-west-1"]), "region_specs.3.region: must be a region of the cluster"],
  ["POST", specs([...REGIONS, "us-east-1"]), "region_specs.3.region: must not be repeated"],
  ["PUT", specs(["us-west-2", "us-west-2"]), "region_specs.1.region: must not be repeated"],
  ["PUT", specs(["eu-west-1"]), "region_specs.0.region: must be a region of the cluster"],
])("%s with the keys %j is rejected", async (method, body, message) => {
  const { problem, path, change } = openKeys();
  if (method === "PUT") await change("POST", specs());
  const found = await problem(`${method} ${path}`, body);
  expect([found.slice(0, 3), found]).toEqual(["400", expect.stringContaining(message)]);
});
