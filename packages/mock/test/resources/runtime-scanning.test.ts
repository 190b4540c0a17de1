import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

test("enabling runtime scanning returns WIZ at once, but reads only return it once the rollout is complete", async () => {
  const { ask, call, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster().id}/runtime-scanning`;
  expect(await ask(`GET ${path}`)).toEqual({ type: "NONE" });
  expect(await ask(`POST ${path}`, { type: "WIZ" })).toEqual({ type: "WIZ" });
  expect(await ask(`GET ${path}`)).toEqual({ type: "NONE" });
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toEqual({ type: "WIZ" });
  expect(await ask(`DELETE ${path}`)).toEqual({ type: "NONE" });
  expect(await ask(`GET ${path}`)).toEqual({ type: "NONE" });
  expect((await call(`DELETE ${path}`)).status).toBe(404);
});

test("runtime scanning needs an Advanced cluster and the type WIZ", async () => {
  const { call, fetch } = openCloud();
  const [basic, advanced] = [fetch.seedCluster({ plan: "BASIC" }), fetch.seedCluster()];
  expect((await call(`POST /clusters/${basic.id}/runtime-scanning`, { type: "WIZ" })).status).toBe(400);
  expect((await call(`POST /clusters/${advanced.id}/runtime-scanning`, { type: "NONE" })).status).toBe(400);
});

test("clientCaCert.update keeps the existing certificates with APPEND, and otherwise replaces them", async () => {
  const { ask, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster().id}/client-ca-cert`;
  const cert = (name: string): string => `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`;
  const change = async (line: string, body: object): Promise<string> => {
    await ask(`${line} ${path}`, body);
    fetch.advance(DELAY);
    return (await ask(`GET ${path}`)).x509_pem_cert;
  };
  expect(await change("POST", { x509_pem_cert: cert("one") })).toBe(cert("one"));
  expect(await change("PATCH", { x509_pem_cert: cert("two"), update_mode: "APPEND" })).toBe(cert("one") + cert("two"));
  expect(await change("PATCH", { x509_pem_cert: cert("two") })).toBe(cert("two"));
  expect(await change("PATCH", { x509_pem_cert: cert("one"), update_mode: "REPLACE" })).toBe(cert("one"));
  fetch.fault({ jobFailed: true, count: 1 });
  expect(await change("PATCH", { x509_pem_cert: cert("two") })).toBe("");
  expect(await change("PATCH", { x509_pem_cert: cert("two"), update_mode: "APPEND" })).toBe(cert("two"));
});

test("runtime scanning stays off if it is disabled before it is rolled out", async () => {
  const { ask, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster().id}/runtime-scanning`;
  await ask(`POST ${path}`, { type: "WIZ" });
  await ask(`DELETE ${path}`);
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toEqual({ type: "NONE" });
});

test("the jobFailed fault makes runtime scanning and a migration assistant fail", async () => {
  const { ask, fetch } = openCloud({ apiVersion: "2026-09-15" });
  const path = `/clusters/${fetch.seedCluster().id}`;
  fetch.fault({ jobFailed: true });
  await ask(`POST ${path}/runtime-scanning`, { type: "WIZ" });
  await ask(`POST ${path}/migration-assistant`, {});
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}/runtime-scanning`)).toEqual({ type: "NONE" });
  expect(await ask(`GET ${path}/migration-assistant`)).toMatchObject({ status: "FAILED" });
});
