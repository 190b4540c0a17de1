import { expect, test, vi } from "vitest";
import type { AttemptContext, CallContext } from "../../src/observe/hooks.ts";
import { atEnd, KEY, openLatest } from "../open-client.ts";
import { text } from "../scripted-fetch.ts";

const PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const cluster_id = "c-1";

test("getCaCertificate() downloads the certificate without sending the API key", async () => {
  const request = vi.fn<(context: AttemptContext) => void>();
  const callEnd = vi.fn<(context: CallContext) => void>();
  const apiKey = vi.fn(() => KEY);
  const { cloud, requests } = openLatest([text(200, PEM)], {
    apiKey,
    hooks: { attempt: atEnd(request), call: atEnd(callEnd) },
    baseUrl: "https://cloud.test/base/",
  });
  expect(await cloud.clusters.getCaCertificate({ cluster_id }, { headers: { "x-trace": "1" } })).toBe(PEM);
  expect(requests).toMatchObject([{ url: "https://cloud.test/base/clusters/c-1/cert", method: "GET" }]);
  expect(requests[0]?.headers).toMatchObject({ accept: "*/*", "x-trace": "1" });
  expect(requests[0]?.headers).not.toHaveProperty("authorization");
  expect(apiKey).not.toHaveBeenCalled();
  const shared = { operation: "clusters.getCaCertificate", path: "/clusters/{cluster_id}/cert" };
  expect(request.mock.calls).toMatchObject([
    [{ ...shared, headers: expect.not.objectContaining({ authorization: expect.anything() }) }],
  ]);
  expect(callEnd.mock.calls).toMatchObject([[{ ...shared, attempts: 1, status: 200, error: undefined }]]);
});

test.each([
  [{ cluster: "a" } as never, {}, "unknown parameter cluster", 0],
  [{ cluster_id }, { retries: 1 } as never, "unknown option retries", 0],
  [{ cluster_id }, {}, "200, but the body is not a PEM certificate", 1],
])("getCaCertificate() rejects %j with options %j: %s", async (params, options, message, count) => {
  const { cloud, requests } = openLatest([text(200, "<html>Log in</html>")]);
  await expect(cloud.clusters.getCaCertificate(params, options)).rejects.toThrow(message);
  expect(requests).toHaveLength(count);
});
