import { describe, expect, test } from "vitest";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { exampleRequests } from "../example-request.ts";
import { readDocument } from "../read-document.ts";
import { request } from "../request.ts";

const documents = await Promise.all(
  apiVersions.map(async (apiVersion) => {
    const source = await readDocument(apiVersion);
    return { apiVersion, source, requests: exampleRequests(source) };
  }),
);

describe.each(documents)("$apiVersion", ({ apiVersion, source, requests }) => {
  test("exampleRequests() returns a request for each operation", () => {
    const ids = JSON.stringify(source.paths).match(/(?<="operationId":")[^"]+/g);
    expect(requests.map(({ operation }) => operation).sort()).toEqual(ids?.sort());
  });

  test("the mock has a handler for each operation of the spec, and no other handlers", () => {
    const known = requests.map(({ operation }) => operation);
    expect(Object.keys(findVersion(apiVersion)?.handlers ?? {}).toSorted()).toEqual(known.toSorted());
  });

  test.each(requests)(
    "the mock responds to $operation with a response that matches the spec",
    async ({ operation, line, body }) => {
      const fetch = createMockFetch({ apiVersion });
      const { status, headers } = await request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
      expect(status).toBeLessThan(500);
      expect(fetch.requests.at(-1)?.operation).toBe(operation);
      expect(headers.get("cc-version")).toBe(apiVersion);
    },
  );
});
