import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { compilePath, listPathParameters, pickPathParameters } from "../../src/request/expand-path.ts";
import { CLUSTER_ID, openClient } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

const expand = compilePath("nodes.get", "/clusters/{cluster_id}/nodes/{name}");

test("listPathParameters() returns the names of the parameters in order", () => {
  expect(listPathParameters("/a/{b}/{c_d}/e")).toEqual(["b", "c_d"]);
  expect(listPathParameters("/a")).toEqual([]);
});

test("pickPathParameters() returns only the parameters of the path template", () => {
  expect(pickPathParameters("/clusters/{cluster_id}", { cluster_id: "a", name: "ada" })).toEqual({ cluster_id: "a" });
});

test("compilePath() encodes each value as one segment", () => {
  expect(expand({ cluster_id: "a/b?c#d", name: "100%" })).toBe("/clusters/a%2Fb%3Fc%23d/nodes/100%25");
});

test("compilePath() does not change a value that looks like a placeholder", () => {
  expect(expand({ cluster_id: "$&", name: "{cluster_id}" })).toBe("/clusters/%24%26/nodes/%7Bcluster_id%7D");
});

test("compilePath() accepts a number", () => {
  expect(expand({ cluster_id: 12, name: "n" })).toBe("/clusters/12/nodes/n");
});

test.each([
  ["", 'is "", which would change the path of the URL: pass an id or a name'],
  [".", 'is ".", which would change the path of the URL: pass an id or a name'],
  ["..", 'is "..", which would change the path of the URL: pass an id or a name'],
  ["\ud800", "contains half a UTF-16 surrogate pair: pass whole characters"],
  [null, "must be a string, not null"],
  [undefined, "must be a string, not undefined"],
  [{}, "must be a string, not an object"],
  [["a"], "must be a string, not an array"],
  [Number.NaN, "must be a string, not number NaN"],
  [true, "must be a string, not boolean true"],
])("compilePath() rejects %o with an error that names the parameter", (value, message) => {
  expect(() => expand({ cluster_id: "c", name: value })).toThrow(new TypeError(`nodes.get: name ${message}`));
});

describe.each(Object.entries(api.operations))("%s", (id, { path, body, method }) => {
  const names = listPathParameters(path);
  const call = (
    value: unknown,
  ): { run: () => Promise<void>; sent: () => readonly { url: string; method: string }[] } => {
    const { cloud, requests } = openClient([json(200, {})], { rateLimit: false, baseUrl: "https://cloud.test/base" });
    const [resource = "", name = ""] = id.split(".");
    const methods = (cloud as unknown as Record<string, Record<string, (params: unknown) => Promise<void>>>)[resource];
    const params = {
      ...Object.fromEntries(names.map((parameter) => [parameter, value])),
      ...(body && { name: "moose" }),
    };
    return { run: async () => methods?.[name]?.(params), sent: () => requests };
  };

  test("compilePath() fills each segment of the template with a value that decodes to itself", async () => {
    const parameter = fc.string({ unit: "grapheme", minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(parameter, fc.constantFrom("%2e%2e", "...", "../..", "a/../b", "\\..\\")),
        async (value) => {
          fc.pre(value !== "." && value !== ".." && value.isWellFormed());
          const { run, sent } = call(value);
          await run();
          const { pathname } = new URL(sent()[0]?.url ?? "");
          const expected = `/base${path}`.split("/").map((segment) => (segment.startsWith("{") ? value : segment));
          expect(pathname.split("/").map(decodeURIComponent)).toEqual(expected);
          expect(sent()[0]?.method).toBe(method);
        },
      ),
      { numRuns: names.length === 0 ? 1 : 100 },
    );
  });

  if (names.length === 0) return;

  test("compilePath() rejects a value that cannot be a path segment, before a request is sent", async () => {
    const invalid = fc.oneof(
      fc.constantFrom("", ".", "..", null, undefined, Number.NaN, Number.POSITIVE_INFINITY),
      fc.object(),
      fc.array(fc.string()),
      fc.boolean(),
      fc
        .tuple(fc.string(), fc.integer({ min: 0xd800, max: 0xdfff }))
        .map(([text, half]) => text + String.fromCharCode(half)),
    );
    await fc.assert(
      fc.asyncProperty(invalid, async (value) => {
        const { run, sent } = call(value);
        await expect(run()).rejects.toThrow(new RegExp(`^${id}: ${names[0]} `));
        await expect(run()).rejects.toBeInstanceOf(TypeError);
        expect(sent()).toEqual([]);
      }),
    );
  });
});

test("compilePath() sends an id unchanged", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.clusters.get({ cluster_id: CLUSTER_ID });
  expect(requests[0]?.url).toBe(`https://cockroachlabs.cloud/api/v1/clusters/${CLUSTER_ID}`);
});
