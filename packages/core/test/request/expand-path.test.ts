import fc from "fast-check";
import { expect, test } from "vitest";
import { expandPath, listPathParameters, pickPathParameters, splitPath } from "../../src/request/expand-path.ts";
import { argumentError } from "../caught.ts";
import { CLUSTER_ID, openLatest } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

const expand = (params: Readonly<Record<string, unknown>>): string =>
  expandPath("nodes.get", splitPath("/clusters/{cluster_id}/nodes/{name}"), params);

test("listPathParameters() returns the parameters' names in order, and pickPathParameters() only these parameters", () => {
  expect(["/a/{b}/{c_d}/e", "/a"].map(listPathParameters)).toEqual([["b", "c_d"], []]);
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

test.each<[unknown, string]>([
  ...["", ".", ".."].map((value): [unknown, string] => {
    return [value, `is "${value}", which would change the URL's path. Pass an id or a name`];
  }),
  ["\ud800", "contains half a UTF-16 surrogate pair"],
  [null, "must be a string, not null"],
  [undefined, "must be a string, not undefined"],
  [{}, "must be a string, not an object"],
  [["a"], "must be a string, not an object"],
  ...[Number.NaN, Number.POSITIVE_INFINITY].map((value): [unknown, string] => [
    value,
    `must be a string, not ${value}`,
  ]),
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
