import { expect, test } from "vitest";
import { ROLES } from "../../src/access/access-key.ts";
import { MEMBER } from "../../src/access/principals.ts";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import { getPath, toList, toObject } from "../../src/http/json.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { exampleRequests } from "../example-request.ts";
import { readDocument } from "../read-document.ts";
import { request } from "../request.ts";

/** Reads an API version's operations: their ids, and their example requests with the roles that allow them. */
async function readOperations(version: ApiVersion) {
  const source = await readDocument(version);
  const nodes = Object.values(getPath(source, "paths"))
    .flatMap((item) => Object.values(toObject(item)).map(toObject))
    .filter(({ operationId }) => operationId !== undefined);
  const operations = exampleRequests(source).map((example) => {
    const node = nodes.find(({ operationId }) => operationId === example.operation);
    return { ...example, roles: toList(node?.["x-permissions"]).map(String) };
  });
  return { ids: nodes.map(({ operationId }) => operationId).toSorted(), operations };
}

test.each(apiVersions)("in %s, the mock responds to each operation by the spec, and has no others", async (version) => {
  const { ids, operations } = await readOperations(version);
  expect(Object.keys(findVersion(version)?.handlers ?? {}).toSorted()).toEqual(ids);
  expect(operations.map(({ operation }) => operation).toSorted()).toEqual(ids);
  for (const { operation, line, body } of operations) {
    const fetch = createMockFetch({ apiVersion: version });
    const { status, headers } = await request("http://cloud.invalid", line, { key: fetch.apiKey, fetch, body });
    expect(status).toBeLessThan(500);
    expect([fetch.requests[0]?.operation, headers.get("cc-version")]).toEqual([operation, version]);
  }
});

test.each(apiVersions.filter((version) => version >= "2024-09-16"))(
  "in %s, each role allows exactly the operations whose descriptions name it",
  async (version) => {
    const { operations } = await readOperations(version);
    const fetch = createMockFetch({ clock: "virtual" });
    for (const role of ROLES) {
      const { apiKey: key } = fetch.addKey({ roles: [role] });
      const forbidden: string[] = [];
      for (const { line, operation } of operations) {
        const parts = { key, fetch, headers: { "cc-version": version } };
        const { status, body } = await request("http://cloud.invalid", line, parts);
        const isForbidden = status === 403 && JSON.stringify(body).includes(`unauthorized: ${operation} requires`);
        if (isForbidden) forbidden.push(operation);
      }
      const expected = operations.filter(
        ({ roles }) => roles.length > 0 && !roles.some((one) => one === role || one === MEMBER),
      );
      expect([role, forbidden]).toEqual([role, expected.map(({ operation }) => operation)]);
    }
  },
);
