import * as core from "@crdb-cloud/core";
import * as deno from "@crdb-cloud/deno";
import * as deno2022 from "@crdb-cloud/deno/2022-03-31";
import * as deno2024 from "@crdb-cloud/deno/2024-09-16";
import document from "@crdb-cloud/mock/2024-09-16.json" with { type: "json" };
import * as node from "@crdb-cloud/node";
import * as node2022 from "@crdb-cloud/node/2022-03-31";
import * as node2024 from "@crdb-cloud/node/2024-09-16";
import { expect, expectTypeOf, test } from "vitest";
import denoManifest from "../../deno/package.json" with { type: "json" };
import nodeManifest from "../../node/package.json" with { type: "json" };
import { listDocumented } from "../src/documented-operations.ts";
import { findMethod } from "../src/find-method.ts";

test("node and deno export the names that core exports", () => {
  expect(new Set(Object.keys(node))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(deno))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(deno2022))).toEqual(new Set(Object.keys(node2022)));
  expect(new Set(Object.keys(deno2024))).toEqual(new Set(Object.keys(node2024)));
});

test("node has the entry points of deno, and OpenTelemetry", () => {
  expect(Object.keys(nodeManifest.exports)).toEqual([...Object.keys(denoManifest.exports), "./opentelemetry"].sort());
});

test("node and deno export the same types", () => {
  expectTypeOf(deno).toEqualTypeOf(node);
  expectTypeOf(deno2022).toEqualTypeOf(node2022);
  expectTypeOf(deno2024).toEqualTypeOf(node2024);
  expectTypeOf<deno.ClientOptions>().toEqualTypeOf<node.ClientOptions>();
});

test("node and deno export the error classes of core, so that instanceof works across packages", () => {
  expect([node.ApiError, deno.ApiError]).toEqual([core.ApiError, core.ApiError]);
});

test("the main entry point is the latest API version", () => {
  const versions = Object.keys(nodeManifest.exports).filter((name) => /^\.\/\d{4}-\d\d-\d\d$/.test(name));
  const latest = versions.sort().at(-1);
  expect([core.API_VERSION, node.API_VERSION, deno.API_VERSION].map((version) => `./${version}`)).toEqual([
    latest,
    latest,
    latest,
  ]);
  expect([node2022.API_VERSION, deno2022.API_VERSION]).toEqual(["2022-03-31", "2022-03-31"]);
});

test("createClient() requires an apiKey in core only", () => {
  expectTypeOf(node.createClient).toBeCallableWith();
  // @ts-expect-error core does not read environment variables
  expect(() => core.createClient({})).toThrow(TypeError);
});

test("createClient() throws for an unknown option", () => {
  // @ts-expect-error the option is called apiKey
  expect(() => node.createClient({ apikey: "CCDB1_key", baseUrl: "nowhere" })).toThrow(TypeError);
});

test("createClient() returns a client with a method for each operation of the spec", () => {
  const cloud = node2024.createClient({ apiKey: "CCDB1_key", baseUrl: "http://127.0.0.1" });
  const operations = listDocumented(document);
  expect(operations).not.toEqual([]);
  for (const { id } of operations) expect(findMethod(cloud, id), id).toBeTypeOf("function");
});
