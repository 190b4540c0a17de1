import { expect, test } from "vitest";
import { DELAY } from "../version-2024-09-16.ts";
import { openCloud } from "../version-2026-09-15.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";

function openCluster() {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster({ provider: "AWS", regions: ["us-west-2", "us-east-1"] });
  return { ...cloud, id, path: `/clusters/${id}/migration-assistant` };
}

test("migrationAssistant.create only accepts the cluster's regions, and chooses the first by name", async () => {
  const { ask, call, fetch, path } = openCluster();
  const { status, body } = await call(`POST ${path}`, { region: "eu-west-1" });
  expect([status, body.message]).toEqual([400, "invalid argument: region: must be one of us-west-2, us-east-1"]);
  expect(await ask(`POST ${path}`, { region: "us-west-2" })).toMatchObject({ deployed_region: "us-west-2" });
  fetch.advance(DELAY);
  await ask(`DELETE ${path}`);
  fetch.advance(DELAY);
  expect(await ask(`POST ${path}`, {})).toMatchObject({ deployed_region: "us-east-1" });
});

test("a migration assistant's source CA certificate can be set, and is deleted with the assistant", async () => {
  const { ask, call, fetch, path } = openCluster();
  const ca = `${path}/source-ca-cert`;
  expect((await call(`GET ${ca}`)).status).toBe(404);
  await ask(`POST ${path}`, {});
  const reply = await call(`PATCH ${ca}`, { x509_pem_cert: "AA==" });
  expect([reply.status, reply.body.message]).toEqual([400, expect.stringContaining("must be a certificate in PEM")]);
  expect(await ask(`PATCH ${ca}`, { x509_pem_cert: PEM })).toEqual({ x509_pem_cert: PEM });
  await ask(`DELETE ${path}`);
  fetch.advance(DELAY);
  await ask(`POST ${path}`, {});
  expect(await ask(`GET ${ca}`)).toEqual({ x509_pem_cert: "" });
});

test.each<["AWS" | "AZURE" | "GCP", (id: string) => string]>([
  ["AWS", (id) => `arn:aws:iam::123456789012:role/assistant-${id}`],
  ["AZURE", (id) => id],
  ["GCP", (id) => `assistant-${id}@crdb-mock-customers.iam.gserviceaccount.com`],
])(
  "on %s, a migration assistant has a URL, a password and a bucket_grantee only while it runs",
  async (provider, grantee) => {
    const { ask, fetch } = openCloud();
    const path = `/clusters/${fetch.seedCluster({ provider }).id}/migration-assistant`;
    const created = await ask(`POST ${path}`, {});
    expect(created.cluster_id).toBe(path.split("/")[2]);
    const stopped = { health: "NOT_COMPUTED", url: "", username: "", password: "", bucket_grantee: "", last_error: "" };
    expect(created).toMatchObject({ status: "PENDING", ...stopped });
    expect(Date.parse(created.updated_at)).toBe(Date.parse(created.created_at));
    fetch.advance(2 * DELAY);
    const running = await ask(`GET ${path}`);
    expect(running).toMatchObject({
      ...{ status: "RUNNING", health: "HEALTHY", url: `https://assistant-${created.id}.crdb.invalid` },
      ...{ id: created.id, username: "assistant", password: /^.{24}$/, bucket_grantee: grantee(created.id) },
      last_error: "",
    });
    expect(Date.parse(running.updated_at) - Date.parse(created.created_at)).toBe(DELAY);
    fetch.advance(DELAY);
    fetch.fault({ jobFailed: true, count: 1 });
    expect(await ask(`DELETE ${path}`)).toMatchObject({ status: "DELETING", ...stopped });
    fetch.advance(DELAY);
    const error = "an injected fault caused the failure";
    const failed = await ask(`GET ${path}`);
    expect(failed).toMatchObject({ status: "FAILED", ...stopped, last_error: error });
    expect(Date.parse(failed.updated_at)).toBeGreaterThan(Date.parse(running.updated_at));
  },
);

test("only Advanced clusters can have a migration assistant, and without one there is no source CA certificate", async () => {
  const { call, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster({ plan: "STANDARD" }).id}/migration-assistant`;
  expect((await call(`POST ${path}`, {})).body.message).toContain("advanced clusters only");
  const missing = await call(`GET ${path}/source-ca-cert`);
  expect([missing.status, missing.body.message]).toEqual([404, "migration assistant not found"]);
});
