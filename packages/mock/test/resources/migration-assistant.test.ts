import { expect, test } from "vitest";
import type { ClusterSeed } from "../../src/clusters/seed-cluster.ts";
import { DELAY, openCluster } from "../version-2024-09-16.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";

function openAssistant(seed: ClusterSeed = {}) {
  const cluster = openCluster(seed, { apiVersion: "2026-09-15" });
  return { ...cluster, path: `${cluster.path}/migration-assistant` };
}

test("a migration assistant runs in one of the cluster's regions, and is deleted with its source CA certificate", async () => {
  const { ask, apply, problem, path } = openAssistant({ provider: "AWS", regions: ["us-west-2", "us-east-1"] });
  const ca = `${path}/source-ca-cert`;
  const message = "400 invalid argument: region: must be one of us-west-2, us-east-1";
  expect(await problem(`POST ${path}`, { region: "eu-west-1" })).toBe(message);
  expect(await apply(`POST ${path}`, { region: "us-west-2" })).toMatchObject({ deployed_region: "us-west-2" });
  expect(await problem(`PATCH ${ca}`, { x509_pem_cert: "AA==" })).toMatch(/^400 .*must be a certificate in PEM/);
  expect(await ask(`PATCH ${ca}`, { x509_pem_cert: PEM })).toEqual({ x509_pem_cert: PEM });
  await apply(`DELETE ${path}`);
  expect(await problem(`GET ${ca}`)).toBe("404 migration assistant not found");
  expect(await ask(`POST ${path}`, {})).toMatchObject({ deployed_region: "us-east-1" });
  expect(await ask(`GET ${ca}`)).toEqual({ x509_pem_cert: "" });
});

test.each([
  ["AWS", "arn:aws:iam::123456789012:role/assistant-{id}"],
  ["AZURE", "{id}"],
  ["GCP", "assistant-{id}@crdb-mock-customers.iam.gserviceaccount.com"],
] as const)(
  "on %s, a migration assistant has a URL, a password and the bucket_grantee %s only while it runs",
  async (provider, grantee) => {
    const { ask, apply, fetch, id: cluster_id, path } = openAssistant({ provider });
    const created = await ask(`POST ${path}`, {});
    const stopped = { health: "NOT_COMPUTED", url: "", username: "", password: "", bucket_grantee: "", last_error: "" };
    expect(created).toMatchObject({ cluster_id, status: "PENDING", ...stopped });
    expect(Date.parse(created.updated_at)).toBe(Date.parse(created.created_at));
    fetch.advance(2 * DELAY);
    const running = await ask(`GET ${path}`);
    expect(running).toMatchObject({
      ...{ status: "RUNNING", health: "HEALTHY", url: `https://assistant-${created.id}.crdb.invalid` },
      ...{ id: created.id, username: "assistant", bucket_grantee: grantee.replace("{id}", created.id), last_error: "" },
      password: expect.stringMatching(/^.{24}$/),
    });
    expect(Date.parse(running.updated_at) - Date.parse(created.created_at)).toBe(DELAY);
    fetch.advance(DELAY);
    fetch.fault({ jobFailed: true, count: 1 });
    expect(await apply(`DELETE ${path}`)).toMatchObject({ status: "DELETING", ...stopped });
    const last_error = "an injected fault caused the failure";
    const failed = await ask(`GET ${path}`);
    expect(failed).toMatchObject({ status: "FAILED", ...stopped, last_error });
    expect(Date.parse(failed.updated_at)).toBeGreaterThan(Date.parse(running.updated_at));
  },
);
