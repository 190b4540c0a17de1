import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiVersions, loadWhole } from "../../src/generated/api-versions.gen.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import type { JsonObject } from "../../src/spec/json-object.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { exampleRequests } from "../example-request.ts";
import { type Reply, request } from "../request.ts";

const documents = await Promise.all(
  apiVersions.map(async (apiVersion) => {
    const source = (await loadWhole(apiVersion)) as JsonObject;
    return { apiVersion, source, requests: exampleRequests(source) };
  }),
);

describe.each(documents)("$apiVersion", ({ apiVersion, source, requests }) => {
  test("exampleRequests() returns a request for each operation", () => {
    const ids = JSON.stringify(source.paths).match(/(?<="operationId":")[^"]+/g);
    expect(requests.map(({ operation }) => operation).sort()).toEqual(ids?.sort());
  });

  test("the simulator has a handler for each operation of the spec, and no other handlers", () => {
    const known = requests.map(({ operation }) => operation);
    expect(Object.keys(findVersion(apiVersion).handlers).toSorted()).toEqual(known.toSorted());
  });

  describe.each(["examples", "simulator"] as const)("mode %s", (mode) => {
    let cloud: MockCloud;
    beforeAll(async () => {
      cloud = await startMockCloud({ mode, apiVersion });
    });
    afterAll(() => cloud.close());

    async function send(line: string, body: unknown): Promise<Reply> {
      const reply = await request(cloud.url, line, { key: cloud.apiKey, body });
      // If a response of the mock violates the spec, the mock sends a 500 with this message.
      expect(reply.body?.message ?? "").not.toContain("violates the spec");
      return reply;
    }

    test.each(requests)(
      "responds to $operation with a response that matches the spec",
      async ({ operation, line, body }) => {
        const reply = await send(line, body);
        expect(cloud.requests.at(-1)?.operation).toBe(operation);
        if (mode === "examples") expect(reply.status).toBe(200);
        expect(reply.headers.get("cc-version")).toBe(apiVersion);
      },
    );
  });
});
