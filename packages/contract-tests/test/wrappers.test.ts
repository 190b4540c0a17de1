import * as core from "@crdb-cloud/core";
import * as deno from "@crdb-cloud/deno";
import * as denoFirst from "@crdb-cloud/deno/2022-03-31";
import * as denoNewest from "@crdb-cloud/deno/2024-09-16";
import * as node from "@crdb-cloud/node";
import * as nodeFirst from "@crdb-cloud/node/2022-03-31";
import * as nodeNewest from "@crdb-cloud/node/2024-09-16";
import { expect, expectTypeOf, test } from "vitest";
import denoManifest from "../../deno/package.json" with { type: "json" };
import nodeManifest from "../../node/package.json" with { type: "json" };

test("the packages for Node.js and Deno have the names of core", () => {
  expect(new Set(Object.keys(node))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(deno))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(denoFirst))).toEqual(new Set(Object.keys(nodeFirst)));
  expect(new Set(Object.keys(denoNewest))).toEqual(new Set(Object.keys(nodeNewest)));
});

test("the packages for Node.js and Deno have the same entry points", () => {
  expect(Object.keys(denoManifest.exports)).toEqual(Object.keys(nodeManifest.exports));
});

test("the packages for Node.js and Deno have the same types", () => {
  expectTypeOf(deno).toEqualTypeOf(node);
  expectTypeOf(denoFirst).toEqualTypeOf(nodeFirst);
  expectTypeOf(denoNewest).toEqualTypeOf(nodeNewest);
  expectTypeOf<deno.ClientOptions>().toEqualTypeOf<node.ClientOptions>();
});

test("the packages for Node.js and Deno share the classes of core, so that instanceof works across them", () => {
  expect([node.ApiError, deno.ApiError]).toEqual([core.ApiError, core.ApiError]);
});

test("the packages speak the newest version of the API unless asked for another", () => {
  expect([core.API_VERSION, node.createClient]).toEqual(["2024-09-16", nodeNewest.createClient]);
  expect([nodeFirst.API_VERSION, denoFirst.API_VERSION]).toEqual(["2022-03-31", "2022-03-31"]);
});

test("createClient() needs no key where core's does", () => {
  expectTypeOf(node.createClient).toBeCallableWith();
  // @ts-expect-error core has no environment to take a key from
  expect(() => core.createClient({})).toThrow(TypeError);
});

test("createClient() refuses an option that there is none of", () => {
  // @ts-expect-error the option is called apiKey
  expect(() => node.createClient({ apikey: "CCDB1_key", baseUrl: "nowhere" })).toThrow(TypeError);
});
