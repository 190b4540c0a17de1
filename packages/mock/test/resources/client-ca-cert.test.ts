import { expect, test } from "vitest";
import { DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";

const PEM = "-----BEGIN CERTIFICATE-----\none\n-----END CERTIFICATE-----";
const NONE = { status: "NOT_SET", x509_pem_cert: "" };
const PENDING = { status: "PENDING", x509_pem_cert: "" };
const FAILED = { status: "FAILED", x509_pem_cert: "" };

function openCluster(): TestCloud & { path: string; id: string } {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster();
  return { ...cloud, id, path: `/clusters/${id}/client-ca-cert` };
}

test("a client CA certificate that is being set, changed or deleted is PENDING, and isn't returned", async () => {
  const { ask, fetch, path, id } = openCluster();
  expect(await ask(`GET ${path}`)).toEqual(NONE);
  for (const [line, sent, after] of [
    ["POST", { x509_pem_cert: PEM }, PEM],
    ["PATCH", { x509_pem_cert: `${PEM}\n\n` }, `${PEM}\n\n`],
    ["PATCH", { x509_pem_cert: PEM, update_mode: "APPEND" }, `${PEM}\n${PEM}`],
    ["PATCH", { x509_pem_cert: PEM, update_mode: "APPEND" }, `${PEM}\n${PEM}\n${PEM}`],
    ["PATCH", { update_mode: "REPLACE" }, `${PEM}\n${PEM}\n${PEM}`],
  ] as const) {
    expect(await ask(`${line} ${path}`, sent)).toEqual(PENDING);
    expect((await ask(`GET /clusters/${id}`)).operation_status).toBe("CRDB_CUSTOM_CLIENT_CA_RUNNING");
    fetch.advance(DELAY);
    expect(await ask(`GET ${path}`)).toEqual({ status: "IS_SET", x509_pem_cert: after });
  }
  expect(await ask(`DELETE ${path}`)).toEqual(PENDING);
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toEqual(NONE);
});

test("with the jobFailed fault, a change to the client CA certificate ends as FAILED", async () => {
  const { ask, fetch, path } = openCluster();
  const change = async (line: string, body?: object): Promise<object> => {
    await ask(`${line} ${path}`, body);
    fetch.advance(DELAY);
    return ask(`GET ${path}`);
  };
  const remove = fetch.fault({ jobFailed: true });
  expect(await change("POST", { x509_pem_cert: PEM })).toEqual(FAILED);
  expect(await change("PATCH", { x509_pem_cert: PEM })).toEqual(FAILED);
  remove();
  expect(await change("PATCH", { x509_pem_cert: PEM })).toEqual({ status: "IS_SET", x509_pem_cert: PEM });
  fetch.fault({ jobFailed: true });
  expect(await change("DELETE")).toMatchObject({ status: "FAILED" });
});

test.each([
  ["ADVANCED", "none", "x509_pem_cert: must be a certificate in PEM format"],
  ["STANDARD", PEM, "client CA certificates are supported for advanced clusters only"],
] as const)("clientCaCert.set on a %s cluster rejects the certificate %j", async (plan, x509_pem_cert, message) => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ plan });
  const { status, body } = await call(`POST /clusters/${id}/client-ca-cert`, { x509_pem_cert });
  expect([status, body.message]).toEqual([400, `invalid argument: ${message}`]);
});
