import { expect, test } from "vitest";
import source from "../src/generated/2024-09-16.gen.json" with { type: "json" };
import { request } from "./request.ts";
import { createJudge } from "./spec-judge.ts";
import { openCluster } from "./version-2024-09-16.ts";

const headers = new Headers({ "cc-version": "2024-09-16" });

test("createJudge() reports a response field that isn't in the spec", async () => {
  const { ask, path } = openCluster({ plan: "BASIC" });
  const judge = createJudge(source);
  const cluster = await ask(`GET ${path}`);
  for (const [line, wrap] of [
    [`GET /api/v1${path}`, (body: object) => body],
    ["GET /api/v1/clusters", (body: object) => ({ clusters: [body], pagination: null })],
  ] as const) {
    expect(judge(line, { status: 200, body: wrap(cluster) })).toEqual([]);
    const violation = expect.stringMatching(/^clusters\.\w+ 200: .*\/age is not in the document$/);
    expect(judge(line, { status: 200, body: wrap({ ...cluster, age: 7 }) })).toEqual([violation]);
  }
});

test("createJudge() reports a missing field, a wrong type and an undeclared status", async () => {
  const judge = createJudge(source);
  const line = "GET /api/v1/organization?x=1";
  expect(judge(line, { status: 200, body: { id: 1 } })).toContain("organization.get 200: /id must be string");
  expect(judge(line, { status: 404, body: {} })).toEqual(["organization.get 404 is not declared"]);
  expect(judge("GET /api/v1/clusters/available-regions", { status: 200, body: { clusters: [] } })).toContain(
    "clusters.listAvailableRegions 200: /clusters is not in the document",
  );
  expect(judge("GET /nowhere", { status: 200, body: {} })).toEqual([]);
});

test("request() rejects a response that doesn't match the spec, unless a fault may have caused it", async () => {
  const fetch = async (): Promise<Response> => new Response("<h1>", { status: 502, headers });
  await expect(request("http://cloud.invalid", "GET /api/v1/clusters", { key: "", fetch })).rejects.toThrow(
    "clusters.list 502:  must be object",
  );
  const parts = { key: "", fetch, isFaulty: true };
  expect((await request("http://cloud.invalid", "GET /api/v1/clusters", parts)).status).toBe(502);
});
