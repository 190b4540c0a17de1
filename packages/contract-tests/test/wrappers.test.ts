import * as core from "@crdb-cloud/core";
import * as deno from "@crdb-cloud/deno";
import * as denoEdition from "@crdb-cloud/deno/2022-03-31";
import * as node from "@crdb-cloud/node";
import * as nodeEdition from "@crdb-cloud/node/2022-03-31";
import { expect, expectTypeOf, test } from "vitest";

test("the packages for Node.js and Deno have the names of core", () => {
  expect(new Set(Object.keys(node))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(deno))).toEqual(new Set(Object.keys(core)));
  expect(new Set(Object.keys(denoEdition))).toEqual(new Set(Object.keys(nodeEdition)));
});

test("the packages for Node.js and Deno have the same types", () => {
  expectTypeOf(deno).toEqualTypeOf(node);
  expectTypeOf(denoEdition).toEqualTypeOf(nodeEdition);
  expectTypeOf<deno.ClientOptions>().toEqualTypeOf<node.ClientOptions>();
});

test("the packages for Node.js and Deno share the classes of core, so that instanceof works across them", () => {
  expect([node.ApiError, deno.ApiError]).toEqual([core.ApiError, core.ApiError]);
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
