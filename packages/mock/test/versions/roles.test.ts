import { expect, test } from "vitest";
import { ROLES } from "../../src/access/access-key.ts";
import { MEMBER } from "../../src/access/principals.ts";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import { getPath, toList, toObject } from "../../src/http/json.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { exampleRequests } from "../example-request.ts";
import { readDocument } from "../read-document.ts";
import { request } from "../request.ts";

/** Reads the roles that an API version names for each of its operations. */
async function readRoles(version: ApiVersion): Promise<{ line: string; operation: string; roles: string[] }[]> {
  const source = await readDocument(version);
  const nodes = Object.values(getPath(source, "paths")).flatMap((item) => Object.values(toObject(item)).map(toObject));
  return exampleRequests(source).map(({ line, operation }) => {
    const node = nodes.find(({ operationId }) => operationId === operation);
    return { line, operation, roles: toList(node?.["x-permissions"]).map(String) };
  });
}

test.each(apiVersions.filter((version) => version >= "2024-09-16"))(
  "in %s, each role allows exactly the operations whose descriptions name it",
  async (version) => {
    const operations = await readRoles(version);
    const fetch = createMockFetch({ clock: "virtual" });
    for (const role of ROLES) {
      const { apiKey: key } = fetch.addKey({ roles: [role] });
      const forbidden: string[] = [];
      for (const { line, operation } of operations) {
        const { status, body } = await request("http://cloud.invalid", line, {
          ...{ key, fetch },
          headers: { "cc-version": version },
        });
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
