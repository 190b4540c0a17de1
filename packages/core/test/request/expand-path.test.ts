import fc from "fast-check";
import { expect, test } from "vitest";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { expandPath, listPathParameters, pickPathParameters, splitPath } from "../../src/request/expand-path.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { argumentError } from "../caught.ts";
import { CLUSTER_ID, openClient } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";
import { json } from "../scripted-fetch.ts";

const expand = (params: Readonly<Record<string, unknown>>): string =>
  expandPath("nodes.get", splitPath("/clusters/{cluster_id}/nodes/{name}"), params);

test("listPathParameters() returns the parameters' names in order", () => {
  expect(listPathParameters("/a/{b}/{c_d}/e")).toEqual(["b", "c_d"]);
  expect(listPathParameters("/a")).toEqual([]);
});

test("pickPathParameters() only returns the path template's parameters", () => {
  expect(pickPathParameters("/clusters/{cluster_id}", { cluster_id: "a", name: "ada" })).toEqual({ cluster_id: "a" });
});

test.each([
  [{ cluster_id: CLUSTER_ID, name: "n" }, `/clusters/${CLUSTER_ID}/nodes/n`],
  [{ cluster_id: "a/b?c#d", name: "100%" }, "/clusters/a%2Fb%3Fc%23d/nodes/100%25"],
  [{ cluster_id: "$&", name: "{cluster_id}" }, "/clusters/%24%26/nodes/%7Bcluster_id%7D"],
  [{ cluster_id: 12, name: "n" }, "/clusters/12/nodes/n"],
])("expandPath() encodes each value of %j as one path segment", (params, path) => {
  expect(expand(params)).toBe(path);
});

test("roles.add() accepts an empty resource_id, which means the organization, but no other empty id", async () => {
  const { cloud, requests } = openLatest([json(200, {}), json(200, {})]);
  const role = { user_id: "u", resource_type: "ORGANIZATION", resource_id: "", role_name: "ORG_ADMIN" } as const;
  await cloud.roles.add(role);
  const template = "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}";
  await cloud.http.DELETE(template, { params: { path: role } });
  const paths = requests.map(({ url }) => new URL(url).pathname);
  expect(paths).toEqual(Array(2).fill("/api/v1/roles/u/ORGANIZATION//ORG_ADMIN"));
  await expect(cloud.roles.add({ ...role, user_id: "" })).rejects.toThrow('roles.add: user_id is ""');
  await expect(cloud.roles.add({ ...role, resource_id: ".." })).rejects.toThrow('roles.add: resource_id is ".."');
});

test.each([
  ["", `is "", which would change the URL's path. Pass an id or a name`],
  [".", `is ".", which would change the URL's path. Pass an id or a name`],
  ["..", `is "..", which would change the URL's path. Pass an id or a name`],
  ["\ud800", "contains half a UTF-16 surrogate pair"],
  [null, "must be a string, not null"],
  [undefined, "must be a string, not undefined"],
  [{}, "must be a string, not an object"],
  [["a"], "must be a string, not an object"],
  [Number.NaN, "must be a string, not NaN"],
  [true, "must be a string, not true"],
])("expandPath() rejects %o with an error that names the parameter", (value, message) => {
  expect(() => expand({ cluster_id: "c", name: value })).toThrow(argumentError(`nodes.get: name ${message}`));
});

const segments = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("%2e%2e", "...", "../..", "a/../b", "\\..\\"))
  .filter((value) => value !== "." && value !== ".." && value.isWellFormed());

test("expandPath() fills the template's segments with text that decodes to the original values", () => {
  fc.assert(
    fc.property(segments, segments, (cluster_id, name) => {
      const { pathname } = new URL(`https://cloud.test/base${expand({ cluster_id, name })}`);
      expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "base", "clusters", cluster_id, "nodes", name]);
    }),
  );
});

test("expandPath() rejects every value that can't be a path segment", () => {
  const invalid = fc.oneof(
    fc.constantFrom("", ".", "..", null, undefined, Number.NaN, Number.POSITIVE_INFINITY),
    fc.object(),
    fc.array(fc.string()),
    fc.boolean(),
    fc
      .tuple(fc.string(), fc.integer({ min: 0xd800, max: 0xdfff }))
      .map(([text, half]) => text + String.fromCharCode(half)),
  );
  fc.assert(
    fc.property(invalid, (name) => {
      expect(() => expand({ cluster_id: "c", name })).toThrow(TypeError);
      expect(() => expand({ cluster_id: "c", name })).toThrow(/^nodes\.get: name /);
    }),
  );
});

test.each(Object.entries(listOperations(api)))(
  "%s encodes its path parameters, or sends nothing",
  async (id, { path, body }) => {
    const names = listPathParameters(path);
    const { cloud, requests } = openClient([json(200, {})], { rateLimit: false });
    const [resource = "", name = ""] = id.split(".");
    const methods = (cloud as unknown as Record<string, Record<string, (params: object) => Promise<void>>>)[resource];
    const call = async (value: string): Promise<void> => {
      const filled = Object.fromEntries(names.map((parameter) => [parameter, value]));
      await methods?.[name]?.({ ...filled, ...(body && { [String(body[0])]: "moose" }) });
    };
    if (names.length > 0) await expect(call("..")).rejects.toThrow(`${id}: ${names[0]} `);
    expect(requests).toEqual([]);
    await call("../a");
    expect(new URL(requests[0]?.url ?? "").pathname).toBe(path.replaceAll(/\{\w+\}/g, "..%2Fa"));
  },
);
