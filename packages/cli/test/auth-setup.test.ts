import { expect, test } from "vitest";
import { openOrganization } from "./call-main.ts";

const MAIN = "/^repo:acme(@[0-9]+)?/shop(@[0-9]+)?:ref:refs/heads/main$";
const SETUP = ["auth", "setup", "github", "acme/shop"];

test("auth setup github prints its plan, and requires --yes if there is no terminal", async () => {
  const { call, json, cloud } = await openOrganization();
  const refused = await call(SETUP);
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(refused.err).toMatch(
    /^Create the service account .*\.\nRegister the JWT issuer .*\.\ncrdb-cloud: .*Pass --yes/,
  );
  expect(await json([...SETUP, "--dry-run"])).toMatchObject({
    repository: "acme/shop",
    service_account_id: null,
    steps: [{ operation: "serviceAccounts.create" }, { operation: "jwtIssuers.create" }],
  });
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toEqual([]);
  const { service_account_id } = await json([...SETUP, "--yes"]);
  const identity_map = [{ token_identity: MAIN, cc_identity: service_account_id }];
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toMatchObject([
    { audience: "https://cockroachlabs.cloud", identity_map },
  ]);
  const again = await call(SETUP);
  expect(again).toMatchObject({ status: 0, err: "acme/shop is set up already.\n" });
  expect(JSON.parse(again.out)).toEqual({ repository: "acme/shop", steps: [], service_account_id });
});

test("auth setup github asks for confirmation in a terminal", async () => {
  const { call } = await openOrganization();
  const no = await call(SETUP, { isTTY: true, input: "n\n" });
  expect([no.status, no.err]).toEqual([2, expect.stringContaining("nothing was changed")]);
  expect(no.err).toContain("This gives the jobs of acme/shop access to your organization. [y/N]");
  expect((await call(SETUP, { isTTY: true, input: "y\n" })).status).toBe(0);
});

test("auth setup github applies its options, and prints no control characters", async () => {
  const { call, cloud } = await openOrganization();
  const args = "--branch main --branch release/* --environment prod --pull-requests --audience x".split(" ");
  await call([...SETUP, ...args, "--yes"]);
  const [issuer] = (await cloud.jwtIssuers.list()).jwt_issuers;
  expect(issuer?.audience).toBe("x");
  expect(issuer?.identity_map.map(({ token_identity }) => token_identity.slice(MAIN.indexOf(":ref")))).toEqual([
    ":ref:refs/heads/main$",
    ":ref:refs/heads/release/.*$",
    ":environment:prod$",
    ":pull_request$",
  ]);
  const cc_identity = String(issuer?.identity_map[0]?.cc_identity);
  const identity_map = [{ token_identity: "\u001b[31mred\u0007", cc_identity }];
  await cloud.jwtIssuers.update({ id: String(issuer?.id), identity_map });
  expect((await call([...SETUP, "--audience", "x", "--dry-run"])).err).toMatch(/remove red\?\.\n$/);
});

test("auth setup github gives the jobs the roles that --role names", async () => {
  const { call } = await openOrganization();
  const args = ["--role", "CLUSTER_CREATOR", "--role", "METRICS_VIEWER", "--yes"];
  expect((await call([...SETUP, ...args])).err).toContain("with CLUSTER_CREATOR and METRICS_VIEWER.\n");
  const err = 'Give the service account "GitHub Actions acme/shop" CLUSTER_DEVELOPER.\n';
  expect(await call([...SETUP, "--role", "CLUSTER_DEVELOPER", "--yes"])).toMatchObject({ status: 0, err });
});
