import { connect } from "node:net";
import { expect, test } from "vitest";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { request } from "../request.ts";
import { temporaryFile } from "../temporary-file.ts";
import { advancedCluster, basicCluster, openCloud } from "../version-2024-09-16.ts";

test("clusters.create rejects more nodes than a region can have", async () => {
  const { call } = openCloud();
  const { status, body } = await call(
    "POST /clusters",
    advancedCluster("huge-one", { region_nodes: { "us-east-1": 2147483647 } }),
  );
  expect([status, body.message]).toEqual([400, expect.stringContaining("region_nodes.us-east-1: must be at most 150")]);
});

test("an error response lists up to 20 violations, and counts the rest", async () => {
  const { call } = openCloud();
  const regions = Array.from({ length: 1000 }, (_, index) => `nowhere-${index}`);
  const { status, body } = await call("POST /clusters", basicCluster("lost-one", { serverless: { regions } }));
  expect([status, body.details[0].field_violations.length]).toEqual([400, 20]);
  expect(body.message).toMatch(/; and 981 more$/);
});

test("the error for too many labels says how many are allowed", async () => {
  const { call } = openCloud();
  const labels = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`label-${index}`, ""]));
  const { body } = await call("POST /folders", { name: "labelled", labels });
  expect(body.message).toContain("labels: must have at most 50 properties");
});

test("the mock doesn't record a body that isn't JSON", async () => {
  const { call, fetch } = openCloud();
  await call("POST /folders", '{"password": "correct-horse", }');
  expect(JSON.stringify(fetch.requests)).not.toContain("correct-horse");
});

test("a request body is recorded without the fields that the spec marks as secret", async () => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster();
  await call(`POST /clusters/${id}/sql-users`, { name: "ada", password: "correct-horse" });
  expect(fetch.requests).toMatchObject([{ body: { name: "ada", password: "[redacted]" } }]);
});

test("startMockCloud() rejects a state file that another mock uses, until that mock is closed", async () => {
  const state = temporaryFile("state.json");
  const first = await startMockCloud({ state });
  await expect(startMockCloud({ state })).rejects.toThrow(
    `state: ${state} is in use by another mock: stop it, or choose another file`,
  );
  await first.close();
  await (await startMockCloud({ state })).close();
});

test("startMockCloud() rejects a state file that another program has changed", async () => {
  const { fetch } = openCloud();
  const state = temporaryFile("state.json", JSON.stringify({ ...fetch.snapshot(), folders: [] }));
  await expect(startMockCloud({ state, apiVersion: "2024-09-16" })).rejects.toThrow(
    `state: ${state} was changed after snapshot() returned it`,
  );
});

test.each([
  ["without a Host header", "GET /api/v1/clusters HTTP/1.1", "400 Bad Request", "the Host header is missing"],
  [
    "with an unknown Expect header",
    "GET /api/v1/clusters HTTP/1.1\r\nHost: a\r\nExpect: wonders",
    "417 Expectation Failed",
    "wonders",
  ],
  [
    "with an absolute URL as its target",
    "GET http://a/api/v1/clusters HTTP/1.1\r\nHost: a",
    "401 Unauthorized",
    "missing authorization header",
  ],
])(
  "startMockCloud() responds to a request %s with an error in the service's format, and keeps running",
  async (_, head, status, message) => {
    await using cloud = await startMockCloud();
    const text = await new Promise<string>((resolve, reject) => {
      let received = "";
      const socket = connect(Number(new URL(cloud.url).port), "127.0.0.1", () =>
        socket.write(`${head}\r\nConnection: close\r\n\r\n`),
      );
      socket.on("data", (chunk) => {
        received += chunk;
      });
      socket.on("close", () => resolve(received));
      socket.on("error", reject);
    });
    expect(text).toContain(`HTTP/1.1 ${status}`);
    expect(JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)).message).toContain(message);
    expect((await request(cloud.url, "GET /api/v1/clusters", { key: cloud.apiKey })).status).toBe(200);
  },
);
