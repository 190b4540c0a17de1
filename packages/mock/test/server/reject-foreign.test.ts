import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import type { MockCloudOptions } from "../../src/index.ts";
import { startMockCloud } from "../../src/index.ts";
import { createCaller, request } from "../request.ts";
import { basicCluster } from "../version-2024-09-16.ts";

/** Sends a request over a socket, since neither fetch() nor node:http lets a program choose every header. */
async function send(url: string, lines: readonly string[], body = ""): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname.replace(/[[\]]/g, ""));
  await once(socket, "connect");
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  socket.write(`${[...lines, length, "Connection: close"].join("\r\n")}\r\n\r\n${body}`);
  const text = (await socket.setEncoding("utf8").toArray()).join("");
  return { status: Number(text.split(" ")[1]), text };
}

const HOSTS: [host: string, accepted: boolean, options?: MockCloudOptions][] = [
  ["{address}", true],
  ["{address}", true, { host: "::1" }],
  ["127.0.0.1:{port}", true],
  ["localhost:{port}", true],
  ["LocalHost:{port}", true],
  ["localhost", true],
  ["localhost:1", true], // A proxy or a published container port may have another one.
  ["[::1]:{port}", true],
  ["192.168.1.7:{port}", true], // An address can't be rebound.
  ["mock.test:{port}", true, { allowedHosts: ["Mock.test"] }],
  ["evil.example:{port}", true, { cors: true }],
  ["evil.example:{port}", true, { host: "0.0.0.0" }],
  ["evil.example:{port}", false],
  ["evil.example:{port}", false, { host: "0.0.0.0", allowedHosts: ["localhost"] }],
  ["EVIL.EXAMPLE", false],
  ["127.0.0.1.evil.example", false],
  ["localhost.evil.example:{port}", false],
  ["evil.localhost:{port}", false], // Some resolvers ask a name server.
  ["localhost.:{port}", false],
  ["localhost@evil.example", false],
  ["evil.example#localhost", false],
  ["evil.example\\@localhost", false],
  ["evil:example", false],
  ["[::1].evil.example", false],
  ["", false],
  ["mock.test.evil.example", false, { allowedHosts: ["mock.test"] }],
];

test.each(HOSTS)("a mock responds to requests with the header Host: %s: %s", async (host, accepted, options) => {
  await using mock = await startMockCloud(options);
  const { port, host: address } = new URL(mock.url);
  const sent = host.replace("{address}", address).replace("{port}", port);
  const cluster = mock.seedCluster({ plan: "BASIC" }).id;
  const authorization = `Authorization: Bearer ${mock.apiKey}`;
  const paths = ["/api/v1/clusters", "/_mock/requests", `/clusters/${cluster}/cert`, "/_mock/openapi.json"];
  for (const path of paths) {
    const { status, text } = await send(mock.url, [`GET ${path} HTTP/1.1`, `Host: ${sent}`, authorization]);
    expect([path, status]).toEqual([path, accepted ? 200 : 403]);
    if (!accepted) expect(text).toContain("use its IP address, or start it with the allowedHosts option");
  }
});

test.each<[origin: string, accepted: boolean, options?: MockCloudOptions]>([
  ["http://{address}", true],
  ["https://evil.example", true, { cors: true }],
  ["https://evil.example", true, { host: "0.0.0.0" }], // The key is random.
  ["https://evil.example", false],
  ["http://evil.example:{port}", false],
  ["http://127.0.0.1", false], // Another server of this machine.
  ["http://localhost:{port}", false],
  ["null", false],
  ["", false],
])("a mock responds to requests with the header Origin: %s: %s", async (origin, accepted, options) => {
  await using mock = await startMockCloud({ controls: true, ...options });
  const { host, port } = new URL(mock.url);
  const headers = [
    `Host: ${host}`,
    `Origin: ${origin.replace("{address}", host).replace("{port}", port)}`,
    `Authorization: Bearer ${mock.apiKey}`,
  ];
  const created = await send(
    mock.url,
    ["POST /api/v1/clusters HTTP/1.1", ...headers],
    JSON.stringify(basicCluster("notorious-moose")),
  );
  expect(created.status).toBe(accepted ? 200 : 403);
  for (const line of ["GET /_mock/requests", "DELETE /_mock/faults", "POST /_mock/reset"]) {
    const { status, text } = await send(mock.url, [`${line} HTTP/1.1`, ...headers]);
    expect([line, status]).toEqual([line, accepted ? expect.toBeOneOf([200, 204]) : 403]);
    if (!accepted) expect(text).toContain("this mock rejects requests from pages on");
  }
});

test("a request without Host gets a response over HTTP/1.0, unless a foreign page sends it", async () => {
  await using mock = await startMockCloud();
  const lines = ["GET /api/v1/clusters HTTP/1.0", `Authorization: Bearer ${mock.apiKey}`];
  expect((await send(mock.url, lines)).status).toBe(200);
  expect((await send(mock.url, [...lines, "Origin: https://evil.example"])).status).toBe(403);
});

test("if other machines can reach the mock, its controls need its key", async () => {
  await using mock = await startMockCloud({ host: "0.0.0.0" });
  const { apiKey } = mock.addKey({ roles: ["ORG_MEMBER"] });
  const { problem, call, status } = createCaller(mock.url, { key: "" });
  for (const line of ["GET /_mock", "GET /_mock/snapshot", "POST /_mock/reset", "PUT /_mock/snapshot"]) {
    const needsKey = "401 other machines can reach this mock, so controls require its API key: send it as";
    for (const key of ["", "wrong-key", apiKey]) expect(await problem(line, undefined, key)).toContain(needsKey);
  }
  expect((await call("GET /_mock")).headers.get("www-authenticate")).toBe("Bearer");
  expect(await status("GET /_mock/openapi.json")).toBe(200);
  expect(await status("POST /_mock/reset", undefined, mock.apiKey)).toBe(204);
  const job = mock.addGitHubJob({ subject: "repo:acme/shop:ref:refs/heads/main" });
  const headers = { authorization: `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  expect((await fetch(job.ACTIONS_ID_TOKEN_REQUEST_URL, { headers })).status).toBe(200);
  await using keyless = await startMockCloud({ host: "0.0.0.0", keys: [] });
  for (const key of ["", " "]) expect((await request(keyless.url, "GET /_mock/snapshot", { key })).status).toBe(401);
});
