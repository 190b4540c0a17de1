import { expect, test } from "vitest";
import type { Operation } from "../../src/request/api-definition.ts";
import { createRequestBuilder } from "../../src/request/build-request.ts";

const list: Operation = {
  method: "GET",
  path: "/clusters/{id}/nodes",
  permissions: [],
  query: ["page.start", "active"],
};
const all: Operation = { method: "GET", path: "/clusters", permissions: [] };
const update: Operation = { method: "PUT", path: "/clusters/{id}", permissions: [], query: ["mask"], body: true };
const bulk: Operation = { method: "POST", path: "/clusters/{id}/tags", permissions: [], body: "body" };

test("createRequestBuilder() sorts parameters into path and query", () => {
  const build = createRequestBuilder("nodes.list", list);
  expect(build({ active: true, id: "a", "page.start": 3 })).toEqual({
    target: "/clusters/a/nodes?page.start=3&active=true",
    body: undefined,
  });
});

test("createRequestBuilder() makes a body of all that is left", () => {
  const build = createRequestBuilder("clusters.update", update);
  expect(build({ id: "a", mask: "name", name: "moose", new_field: null, none: undefined })).toEqual({
    target: "/clusters/a?mask=name",
    body: '{"name":"moose","new_field":null}',
  });
});

test("createRequestBuilder() takes __proto__ for a field like any other", () => {
  const build = createRequestBuilder("clusters.update", update);
  expect(build(JSON.parse('{"id":"a","__proto__":{"x":1}}')).body).toBe('{"__proto__":{"x":1}}');
});

test("createRequestBuilder() sends a body that is no object", () => {
  const build = createRequestBuilder("tags.create", bulk);
  expect(build({ id: "a", body: ["x", "y"] })).toEqual({ target: "/clusters/a/tags", body: '["x","y"]' });
  expect(() => build({ id: "a", body: [], tags: [] })).toThrow(
    "tags.create: there is no parameter tags; it takes id, body",
  );
});

test("createRequestBuilder() needs no parameters where there are none", () => {
  expect(createRequestBuilder("clusters.list", all)(undefined)).toEqual({ target: "/clusters", body: undefined });
});

test("createRequestBuilder() refuses a parameter that the operation doesn't have", () => {
  expect(() => createRequestBuilder("nodes.list", list)({ id: "a", activ: true })).toThrow(
    new TypeError("nodes.list: there is no parameter activ; it takes id, page.start, active"),
  );
  expect(() => createRequestBuilder("clusters.list", all)({ a: 1 })).toThrow(
    "clusters.list: there is no parameter a; it takes none",
  );
});

test("createRequestBuilder() lets a parameter that is undefined pass", () => {
  expect(createRequestBuilder("clusters.list", all)({ a: undefined }).target).toBe("/clusters");
});

test("createRequestBuilder() says what there is to give where nothing is named", () => {
  for (const [operation, takes] of [
    [list, "id, page.start, active"],
    [update, "id, mask, the fields of its body"],
    [bulk, "id, body"],
    [all, "none"],
  ] as const) {
    expect(() => createRequestBuilder("nodes.list", operation)(5)).toThrow(
      new TypeError(`nodes.list: give the parameters by name; it takes ${takes}`),
    );
  }
});

test.each([null, "a", 7, ["a"]])("createRequestBuilder() refuses %j, which names nothing", (params) => {
  expect(() => createRequestBuilder("nodes.list", list)(params)).toThrow("nodes.list: give the parameters by name");
});
