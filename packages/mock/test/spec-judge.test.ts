import { expect, test } from "vitest";
import source from "../src/generated/2024-09-16.gen.json" with { type: "json" };
import { request } from "./request.ts";
import { createJudge } from "./spec-judge.ts";
import { openCluster } from "./version-2024-09-16.ts";

const headers = new Headers({ "cc-version": "2024-09-16" });

function withoutField(schema: string, field: string): typeof source {
  const document = structuredClone(source) as { components: { schemas: Record<string, Record<string, unknown>> } };
  const { properties, required } = document.components.schemas[schema] as { properties: object; required: string[] };
  Reflect.deleteProperty(properties, field);
  required.splice(required.indexOf(field), 1);
  return document as unknown as typeof source;
}

test("createJudge() reports a response field that isn't in the spec", async () => {
  const { call, path } = openCluster({ plan: "BASIC" });
  for (const line of [`GET ${path}`, "GET /clusters"]) {
    const lineAndReply = [line.replace(" ", " /api/v1"), await call(line)] as const;
    expect(createJudge(source)(...lineAndReply)).toEqual([]);
    expect(createJudge(withoutField("Cluster", "creator_id"))(...lineAndReply)).toEqual([
      expect.stringMatching(/^clusters\.\w+ 200: .*\/creator_id is not in the document$/),
    ]);
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
