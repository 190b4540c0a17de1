import type { Cloud } from "../cloud/cloud.ts";
import { errorResponse } from "../http/error-response.ts";
import { type RawRequest, toWireResponse, type WireResponse } from "../http/messages.ts";

/** The path of a cluster's root certificate. The service uses it too, though it isn't part of the API. */
const PATH = /^\/clusters\/([^/?]+)\/cert$/;

/** The root certificate of mocks without the `sql` option. It never signed anything, and its key was deleted. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBdTCCARugAwIBAgIBATAKBggqhkjOPQQDAjAhMR8wHQYDVQQDDBZNb2NrIENv
Y2tyb2FjaERCIENsb3VkMCAXDTIyMDMxNDAwMDAwMFoYDzIxOTkxMjMxMjM1OTU5
WjAhMR8wHQYDVQQDDBZNb2NrIENvY2tyb2FjaERCIENsb3VkMFkwEwYHKoZIzj0C
AQYIKoZIzj0DAQcDQgAEhhsHSIElcx4GIgDymSKTHS8pyQvcBooHqI49Fl+xhIZo
Xm0RpZyD8Mzfsn5DbkHzi/HTFosqp4dxGk7PMv7+RaNCMEAwDwYDVR0TAQH/BAUw
AwEB/zAOBgNVHQ8BAf8EBAMCAQYwHQYDVR0OBBYEFJyje7SJ24zamoKQbnCN3RAr
wLDEMAoGCCqGSM49BAMCA0gAMEUCIQDH2K04LYmA7pITPaAN4V/ft7FpMty3x7Rw
CKZDHNF+zgIgQYmnkLi+N0s9qOuHePxV9Ap4VyKOj70NjEiViinfhbk=
-----END CERTIFICATE-----
`;

/** Responds to requests for a cluster's root certificate, which need no API key. Ignores all other requests. */
export function findCertificate(cloud: Cloud, { method, target }: RawRequest): WireResponse | undefined {
  const [, id] = PATH.exec(target) ?? [];
  if (id === undefined || method !== "GET") return undefined;
  if (!cloud.state.tables.clusters.has(id.toLowerCase()))
    return toWireResponse(errorResponse("NOT_FOUND", `cluster not found: ${id}`));
  const headers = { "content-type": "application/x-pem-file" };
  return toWireResponse({ status: 200, body: cloud.database?.sql.ca ?? CERTIFICATE, headers });
}
