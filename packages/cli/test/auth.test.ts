import { expect, test } from "vitest";
import { openOrganization } from "./call-main.ts";

const MAIN = "/^repo:acme(@[0-9]+)?/shop(@[0-9]+)?:ref:refs/heads/main$";
const SETUP = "auth setup github acme/shop";

test("auth setup github prints its plan, and asks in a terminal, or requires --yes", async () => {
  const { call, json, cloud } = await openOrganization();
  const plan = /^Create the service account .*\.\nRegister the JWT issuer .*\.\ncrdb-cloud: .*Pass --yes/;
  expect(await call(SETUP)).toEqual({ status: 2, out: "", err: expect.stringMatching(plan) });
  const refused = await call(SETUP, { isTTY: true, input: "n\n" });
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("nothing was changed")]);
  expect(refused.err).toContain("This gives jobs in acme/shop access to your organization. [y/N]");
  expect(await json(`${SETUP} --dry-run`)).toMatchObject({
    repository: "acme/shop",
    service_account_id: null,
    steps: [{ operation: "serviceAccounts.create" }, { operation: "jwtIssuers.create" }],
  });
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toEqual([]);
  const { service_account_id } = await json(`${SETUP} --output json`, { isTTY: true, input: "y\n" });
  const identity_map = [{ token_identity: MAIN, cc_identity: service_account_id }];
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toMatchObject([
    { audience: "https://cockroachlabs.cloud", identity_map },
  ]);
  const again = await call(SETUP);
  expect(again).toMatchObject({ status: 0, err: "acme/shop is already set up.\n" });
  expect(JSON.parse(again.out)).toEqual({ repository: "acme/shop", steps: [], service_account_id });
});

test("auth setup github applies its options, and prints no control characters", async () => {
  const { call, cloud } = await openOrganization();
  const jobs = "--branch main --branch release/* --environment prod --pull-requests --audience x";
  const { err } = await call(`${SETUP} ${jobs} --role CLUSTER_CREATOR --role METRICS_VIEWER --yes`);
  expect(err).toContain("with CLUSTER_CREATOR and METRICS_VIEWER.\n");
  const [issuer] = (await cloud.jwtIssuers.list()).jwt_issuers;
  expect(issuer?.audience).toBe("x");
  const subjects = issuer?.identity_map.map(({ token_identity }) => token_identity.slice(MAIN.indexOf(":ref")));
  const [main, release] = [":ref:refs/heads/main$", ":ref:refs/heads/release/.*$"];
  expect(subjects).toEqual([main, release, ":environment:prod$", ":pull_request$"]);
  const { id = "", identity_map: [{ cc_identity = "" } = {}] = [] } = issuer ?? {};
  const identity_map = [{ token_identity: "\u001b[31mred\u0007", cc_identity }];
  await cloud.jwtIssuers.update({ id, identity_map });
  expect((await call(`${SETUP} --audience x --dry-run`)).err).toMatch(/remove red\?\.\n$/);
  const more = 'Give the service account "GitHub Actions acme/shop" CLUSTER_DEVELOPER.\n';
  expect((await call(`${SETUP} --audience x --role CLUSTER_DEVELOPER --dry-run`)).err).toContain(more);
});
