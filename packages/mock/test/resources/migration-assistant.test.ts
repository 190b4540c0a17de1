import { expect, test } from "vitest";
import { DELAY } from "../version-2024-09-16.ts";
import { openCloud } from "../version-2026-09-15.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";

function openCluster() {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster({ provider: "AWS", regions: ["us-west-2", "us-east-1"] });
  return { ...cloud, id, path: `/clusters/${id}/migration-assistant` };
}

test("a migration assistant has a URL and a password only while it runs", async () => {
  const { ask, call, fetch, path, id } = openCluster();
  expect((await call(`GET ${path}`)).status).toBe(404);
  const pending = await ask(`POST ${path}`, {});
  expect(pending).toMatchObject({ cluster_id: id, status: "PENDING", health: "NOT_COMPUTED", url: "", password: "" });
  expect((await call(`POST ${path}`, {})).status).toBe(409);
  fetch.advance(DELAY);
  const running = await ask(`GET ${path}`);
  expect(running).toMatchObject({ id: pending.id, status: "RUNNING", health: "HEALTHY", deployed_region: "us-east-1" });
  expect(running).toMatchObject({ url: /^https:/, password: /^.{24}$/, bucket_grantee: /^arn:aws:iam::/ });
  expect(await ask(`DELETE ${path}`)).toMatchObject({ status: "DELETING", url: "", password: "" });
  fetch.advance(DELAY);
  expect((await call(`GET ${path}`)).status).toBe(404);
});

test("migrationAssistant.create takes a region of the cluster, and no other", async () => {
  const { ask, call, path } = openCluster();
  expect((await call(`POST ${path}`, { region: "eu-west-1" })).status).toBe(400);
  expect(await ask(`POST ${path}`, { region: "us-west-2" })).toMatchObject({ deployed_region: "us-west-2" });
});

test("a failed job ends as FAILED with an error", async () => {
  const { ask, fetch, path } = openCluster();
  fetch.fault({ operation: "migrationAssistant.create", jobFailed: true });
  await ask(`POST ${path}`, {});
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toMatchObject({ status: "FAILED", last_error: /fault/, url: "", password: "" });
});

test("the certificates of the source database exist as long as the assistant", async () => {
  const { ask, call, fetch, path } = openCluster();
  const ca = `${path}/source-ca-cert`;
  expect((await call(`GET ${ca}`)).status).toBe(404);
  await ask(`POST ${path}`, {});
  expect(await ask(`GET ${ca}`)).toEqual({ x509_pem_cert: "" });
  expect((await call(`PATCH ${ca}`, { x509_pem_cert: "AA==" })).status).toBe(400);
  expect(await ask(`PATCH ${ca}`, { x509_pem_cert: PEM })).toEqual({ x509_pem_cert: PEM });
  expect(await ask(`DELETE ${ca}`)).toEqual({ x509_pem_cert: PEM });
  expect(await ask(`GET ${ca}`)).toEqual({ x509_pem_cert: "" });
  await ask(`PATCH ${ca}`, { x509_pem_cert: PEM });
  await ask(`DELETE ${path}`);
  fetch.advance(DELAY);
  await ask(`POST ${path}`, {});
  expect(await ask(`GET ${ca}`)).toEqual({ x509_pem_cert: "" });
});
