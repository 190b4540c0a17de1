import * as core from "@crdb-cloud/core";
import * as deno from "@crdb-cloud/deno";
import { apiVersions } from "@crdb-cloud/mock";
import * as node from "@crdb-cloud/node";
import { expect, expectTypeOf, test } from "vitest";
import denoManifest from "../../deno/package.json" with { type: "json" };
import nodeManifest from "../../node/package.json" with { type: "json" };
import { byVersion as coreClients } from "../src/generated/core-clients.gen.ts";
import { byVersion as denoClients } from "../src/generated/deno-clients.gen.ts";
import { byVersion as nodeClients } from "../src/generated/node-clients.gen.ts";

/** What core doesn't export, because these tokens come from environment variables or files. */
const TOKENS = ["environmentToken", "githubActionsToken", "tokenFile"];

test("node and deno export everything that core exports, plus the token sources", () => {
  const withTokens = (client: object): Set<string> => new Set([...Object.keys(client), ...TOKENS]);
  expect(new Set(Object.keys(node))).toEqual(withTokens(core));
  expect(new Set(Object.keys(deno))).toEqual(withTokens(core));
  for (const version of apiVersions) {
    const names = withTokens(coreClients[version]);
    expect(new Set(Object.keys(nodeClients[version]))).toEqual(names);
    expect(new Set(Object.keys(denoClients[version]))).toEqual(names);
  }
});

test("node has all of deno's entry points, plus its own for OpenTelemetry and the HTTP transport", () => {
  const entries = [...Object.keys(denoManifest.exports), "./opentelemetry", "./transport"];
  expect(Object.keys(nodeManifest.exports)).toEqual(entries.sort());
});

test("node and deno export the same types", () => {
  expectTypeOf(deno).toEqualTypeOf(node);
  expectTypeOf(denoClients).toEqualTypeOf(nodeClients);
  expectTypeOf<deno.ClientOptions>().toEqualTypeOf<node.ClientOptions>();
});

test("the entry points export core's error classes, so that instanceof works across packages, and their API version, the main ones the same", () => {
  expect([node.ApiError, deno.ApiError]).toEqual([core.ApiError, core.ApiError]);
  expect([node.API_VERSION, deno.API_VERSION]).toEqual([core.API_VERSION, core.API_VERSION]);
  for (const clients of [coreClients, nodeClients, denoClients])
    expect(apiVersions.map((version) => clients[version].API_VERSION)).toEqual(apiVersions);
});

test("only core's createClient() requires an apiKey", () => {
  expectTypeOf(node.createClient).toBeCallableWith();
  // @ts-expect-error core doesn't read environment variables
  expect(() => core.createClient({})).toThrow(TypeError);
});
