import { expect, test } from "vitest";
import { checkPath, checkQuery } from "../../src/request/check-params.ts";
import { argumentError } from "../caught.ts";
import { openLatest } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

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
  ["\ud800", "contains a lone UTF-16 surrogate"],
  [null, "must be a string, not null"],
  [undefined, "must be a string, not undefined"],
  [{}, "must be a string, not an object"],
  [["a"], "must be a string, not an object"],
  [Number.NaN, "must be a string, not NaN"],
  [true, "must be a string, not true"],
])("checkPath() rejects %o with an error that names the parameter", (value, message) => {
  const values = { cluster_id: "c", name: value };
  const check = (): object => checkPath("nodes.get", ["cluster_id", "name"], values);
  expect(check).toThrow(argumentError(`nodes.get: name ${message}`));
});

test("checkQuery() only returns the named parameters, in the order they are named, without undefined", () => {
  const params = { z: "1", a: "2", m: "3", b: undefined, c: [1, undefined, 2] };
  const checked = checkQuery("list", ["a", "z", "b", "c", "d"], params);
  expect(Object.entries(checked)).toEqual([
    ["a", "2"],
    ["z", "1"],
    ["c", ["1", "2"]],
  ]);
});

test("checkPath() accepts values that contain dots", () => {
  const values = { a: "...", b: "../x", c: "x..", d: ".x" };
  expect(checkPath("get", ["a", "b", "c", "d"], values)).toEqual(values);
});

test.each([
  [{ q: true }, "?q=true"],
  [{ q: 0 }, "?q=0"],
  [{ q: 12n }, "?q=12"],
  [{ q: "" }, "?q="],
  [{ q: new Date(0) }, "?q=1970-01-01T00%3A00%3A00.000Z"],
  [{ q: [] }, ""],
  [{ "a&b": ["=", "é"] }, "?a%26b=%3D&a%26b=%C3%A9"],
])("openapi-fetch sends the query parameters %o as %j", async (query, sent) => {
  const { cloud, requests } = openLatest([json(200, {})]);
  await cloud.http.GET("/api/v1/clusters", { params: { query: query as object } });
  expect(requests[0]?.url).toBe(`https://cockroachlabs.cloud/api/v1/clusters${sent}`);
});

test.each([
  [null, "not null"],
  [{}, "not an invalid object"],
  [Symbol("s"), "not an invalid symbol"],
  [[["nested"]], "not an invalid object"],
  [Number.NaN, "not an invalid number"],
  [Number.POSITIVE_INFINITY, "not an invalid number"],
  ["\ud800", "not an invalid string"],
  [new Date(Number.NaN), "not an invalid Date"],
])("checkQuery() rejects %o", (value, message) => {
  expect(() => checkQuery("list", ["q"], { q: value })).toThrow(
    argumentError(`list: q must be a string, number, boolean or Date, ${message}`),
  );
});
