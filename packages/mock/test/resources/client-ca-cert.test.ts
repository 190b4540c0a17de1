import { expect, test } from "vitest";
import { openCloud } from "../version-2024-09-16.ts";

test.each(["POST", "PATCH"])("%s rejects a client CA certificate that isn't in PEM format", async (method) => {
  const { ask, call, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster().id}/client-ca-cert`;
  if (method === "PATCH") await ask(`POST ${path}`, { x509_pem_cert: "-----BEGIN CERTIFICATE-----" });
  fetch.advance("1m");
  const { status, body } = await call(`${method} ${path}`, { x509_pem_cert: "none" });
  expect([status, body.message]).toEqual([400, "invalid argument: x509_pem_cert: must be a certificate in PEM format"]);
});
