import { type ApiVersion, apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { afterAll, describe, expect, test } from "vitest";
import { listDocumented } from "../../contract-tests/src/documented-operations.ts";
import { findMethod, loadApi } from "../src/api/operations.ts";
import { callMain } from "./call-main.ts";

describe.each(apiVersions)("crdb-cloud api, API version %s", async (apiVersion: ApiVersion) => {
  const { default: document } = await import(`@crdb-cloud/mock/${apiVersion}.json`, { with: { type: "json" } });
  const { client, operations } = await loadApi(apiVersion);
  // With the same seed and a clock that stands still, two mocks respond to the same request identically.
  const open = () => startMockCloud({ port: 0, apiVersion, clock: "virtual" });
  const mocks = [await open(), await open()] as const;
  afterAll(() => Promise.all(mocks.map((mock) => mock.close())));

  const documented = listDocumented(document);
  test("the command knows the spec's operations, and no others", async () => {
    const ids = documented.map(({ id }) => id);
    expect([...operations.keys()].sort()).toEqual(ids.sort());
  });

  test.each(documented.map(({ id, params }) => ({ id, params })))(
    "api $id prints what the client's method returns",
    async ({ id, params }) => {
      const operation = operations.get(id);
      expect(params).not.toEqual([]);
      for (const example of params) {
        const last = mocks.map(({ requests }) => requests.at(-1));
        // Secrets come first, as in the command's request, because the audit log keeps the order of the fields.
        const isSecret = (name: string) =>
          operation?.parameters.some((one) => one.name === name && one.isSecret) ?? false;
        const [secrets = {}, others = {}] = [true, false].map((secret) =>
          Object.fromEntries(Object.entries(example).filter(([name]) => isSecret(name) === secret)),
        );
        const { url: baseUrl, apiKey } = mocks[0];
        const { createClient } = client as { createClient: (options: object) => object };
        const result = findMethod(
          createClient({ baseUrl, apiKey, rateLimit: false, maxRetries: 0 }),
          id,
        )({ ...secrets, ...others });
        const expected = await (operation?.isList ? Array.fromAsync(result as AsyncIterable<unknown>) : result).then(
          (value) => ({ status: 0, out: value === undefined ? "" : `${JSON.stringify(value)}\n`, err: "" }),
          (error) => ({ status: error.status === 401 ? 3 : 1, out: "", err: `${JSON.stringify(error)}\n` }),
        );
        const line = ["api", "--api-version", apiVersion, id, "--output", "json"];
        for (const [name, value] of Object.entries(others)) line.push(...toArguments(name, value));
        if (Object.keys(secrets).length > 0) line.push("--body", "-");
        if (operation?.confirm) line.push("--yes");
        expect(await callMain(mocks[1], line, { input: JSON.stringify(secrets) })).toEqual(expected);
        // Two different requests could lead to the same error, so the requests are compared, too.
        const [ours = [], theirs = []] = mocks.map(({ requests }, at) =>
          requests.slice(requests.indexOf(last[at] as (typeof requests)[number]) + 1).map(toComparable),
        );
        expect(theirs).toEqual(ours);
        expect(new Set(theirs.map(({ operation }) => operation))).toEqual(new Set([id]));
      }
    },
  );
});

function toComparable({ headers: _, ...request }: MockCloud["requests"][number]) {
  return request;
}

function toArguments(name: string, value: unknown): string[] {
  const values = Array.isArray(value) && typeof value[0] === "string" ? value : [value];
  return values.map((one) => `--${name}=${typeof one === "string" ? one : JSON.stringify(one)}`);
}
