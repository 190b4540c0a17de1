import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { callMain } from "./call-main.ts";
import { openMock } from "./start-command.ts";

const MAIN = "/^repo:acme(@[0-9]+)?/shop(@[0-9]+)?:ref:refs/heads/main$";
const SETUP = ["auth", "setup", "github", "acme/shop"];

test("auth setup github prints its plan, and requires --yes if there is no terminal", async () => {
  const mock = await openMock();
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const refused = await callMain(mock, SETUP);
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(refused.err).toMatch(
    /^Create the service account .*\.\nRegister the JWT issuer .*\.\ncrdb-cloud: .*Pass --yes/,
  );
  const dryRun = await callMain(mock, [...SETUP, "--dry-run"]);
  expect(dryRun.status).toBe(0);
  expect(JSON.parse(dryRun.out)).toMatchObject({
    repository: "acme/shop",
    service_account_id: null,
    steps: [{ operation: "serviceAccounts.create" }, { operation: "jwtIssuers.create" }],
  });
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toEqual([]);
  const done = await callMain(mock, [...SETUP, "--yes"]);
  expect(done.status).toBe(0);
  const { service_account_id } = JSON.parse(done.out);
  expect((await cloud.jwtIssuers.list()).jwt_issuers).toMatchObject([
    {
      audience: "https://cockroachlabs.cloud",
      identity_map: [{ token_identity: MAIN, cc_identity: service_account_id }],
    },
  ]);
  const again = await callMain(mock, SETUP);
  expect(again).toMatchObject({ status: 0, err: "acme/shop is set up already.\n" });
  expect(JSON.parse(again.out)).toEqual({ repository: "acme/shop", steps: [], service_account_id });
});

test("auth setup github asks for confirmation in a terminal", async () => {
  const mock = await openMock();
  const no = await callMain(mock, SETUP, { isTTY: true, input: "n\n" });
  expect([no.status, no.err]).toEqual([2, expect.stringContaining("nothing was changed")]);
  expect(no.err).toContain("This gives the jobs of acme/shop access to your organization. [y/N]");
  const yes = await callMain(mock, SETUP, { isTTY: true, input: "y\n" });
  expect(yes.status).toBe(0);
});

test("auth setup github applies its options, and prints no control characters", async () => {
  const mock = await openMock();
  const args = [
    "--branch",
    "main",
    "--branch",
    "release/*",
    "--environment",
    "prod",
    "--pull-requests",
    "--audience",
    "x",
  ];
  await callMain(mock, [...SETUP, ...args, "--yes"]);
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const [issuer] = (await cloud.jwtIssuers.list()).jwt_issuers;
  expect(issuer?.audience).toBe("x");
  expect(issuer?.identity_map.map(({ token_identity }) => token_identity.slice(MAIN.indexOf(":ref")))).toEqual([
    ":ref:refs/heads/main$",
    ":ref:refs/heads/release/.*$",
    ":environment:prod$",
    ":pull_request$",
  ]);
  const [mapping] = issuer?.identity_map ?? [];
  await cloud.jwtIssuers.update({
    id: String(issuer?.id),
    identity_map: [{ token_identity: "\u001b[31mred\u0007", cc_identity: String(mapping?.cc_identity) }],
  });
  const { err } = await callMain(mock, [...SETUP, "--audience", "x", "--dry-run"]);
  expect(err).toMatch(/remove red\?\.\n$/);
});

test("auth setup github gives the jobs the roles that --role names", async () => {
  const mock = await openMock();
  const args = ["--role", "CLUSTER_CREATOR", "--role", "METRICS_VIEWER", "--yes"];
  expect((await callMain(mock, [...SETUP, ...args])).err).toContain("with CLUSTER_CREATOR and METRICS_VIEWER.\n");
  const more = await callMain(mock, [...SETUP, "--role", "CLUSTER_DEVELOPER", "--yes"]);
  const step = 'Give the service account "GitHub Actions acme/shop" CLUSTER_DEVELOPER.';
  expect(more).toMatchObject({ status: 0, err: `${step}\n` });
  const wrong = await callMain(mock, [...SETUP, "--role", "ORG_ADMIN", "--yes"]);
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("CLUSTER_OPERATOR_WRITER")]);
});

test("auth setup github rejects an invalid repository before it sends anything", async () => {
  const mock = await openMock();
  const { status, err } = await callMain(mock, ["auth", "setup", "github", "shop"]);
  expect([status, err]).toEqual([2, expect.stringContaining('must be "owner/name"')]);
  expect(mock.requests).toEqual([]);
});
