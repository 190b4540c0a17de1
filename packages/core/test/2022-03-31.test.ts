import type { List, WaitOptions } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import {
  type Cloud,
  type Cluster,
  type ClusterList,
  type ClusterNode,
  type ClusterState,
  createClient,
} from "../src/generated/2022-03-31.ts";
import { caught } from "./caught.ts";
import { KEY, openClient } from "./open-client.ts";
import { json } from "./scripted-fetch.ts";

type Clusters = Cloud["clusters"];

test("a call doesn't compile with a misspelt, wrong or missing parameter", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const { clusters } = cloud;
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  // An object declared as const is accepted, even though its arrays are readonly.
  const constant = { name: "moose", provider: "GCP", spec: { serverless: { regions: ["a"], spendLimit: 0 } } } as const;
  await clusters.create(constant);
  // @ts-expect-error an unknown provider
  await clusters.create({ name: "moose", provider: "AZURE", spec: { serverless } });
  // @ts-expect-error no provider
  await clusters.create({ name: "moose", spec: { serverless } });
  // @ts-expect-error the limit is missing
  await clusters.create({ name: "moose", provider: "AWS", spec: { serverless: { regions: [] } } });
  // @ts-expect-error the name of a response field
  await clusters.create({ name: "moose", provider: "AWS", spec: { serverless: { regions: [], spend_limit: 0 } } });
  // @ts-expect-error no parameters
  await clusters.create();
  // @ts-expect-error a number
  await clusters.get({ cluster_id: 7 });
  // @ts-expect-error a string instead of a boolean
  await clusters.list({ show_inactive: "true" });
  // @ts-expect-error the key is missing
  expect(() => createClient({})).toThrow(TypeError);
  // @ts-expect-error a misspelt option
  expect(() => createClient({ apiKey: KEY, timeoutMS: 5 })).toThrow(TypeError);
  // @ts-expect-error an unknown order
  await clusters.list({ "pagination.order": "UP" });
  expect(requests).toHaveLength(9);
});

test("a call neither compiles nor sends a request with a misspelt parameter or option", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const { clusters } = cloud;
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  const calls = [
    // @ts-expect-error a misspelt key
    clusters.create({ nam: "moose", provider: "GCP", spec: { serverless } }),
    // @ts-expect-error a misspelt key
    clusters.get({ clusterId: "c" }),
    // @ts-expect-error an id that isn't in an object
    clusters.get("c"),
    // @ts-expect-error an unknown option
    clusters.get({ cluster_id: "c" }, { retries: 3 }),
    // @ts-expect-error only operations that create a resource take this option
    clusters.get({ cluster_id: "c" }, { onUnknownOutcome: "adopt" }),
    // @ts-expect-error a misspelt key
    clusters.list({ showInactive: true }),
  ];
  for (const call of calls) expect(await caught(Promise.resolve<unknown>(call))).toBeInstanceOf(TypeError);
  expect(requests).toHaveLength(0);
});

test("an enum's type accepts any string in a response, but only the listed values in a request", () => {
  expectTypeOf<Parameters<Clusters["create"]>[0]["provider"]>().toEqualTypeOf<"GCP" | "AWS">();
  expectTypeOf<string>().toExtend<ClusterState>();
  expectTypeOf<string>().toExtend<Cluster["plan"]>();
  expectTypeOf<string>().toExtend<Cluster["cloud_provider"]>();
  expectTypeOf<string>().toExtend<ClusterNode["status"]>();
  expectTypeOf<"CREATED">().toExtend<ClusterState>();
  expectTypeOf<Cluster["created_at"]>().toEqualTypeOf<string | null | undefined>();
});

test("each method's type says what it returns", () => {
  expectTypeOf<Clusters["create"]>().returns.resolves.toEqualTypeOf<Cluster>();
  expectTypeOf<Clusters["get"]>().returns.resolves.toEqualTypeOf<Cluster>();
  expectTypeOf<Clusters["delete"]>().returns.resolves.toEqualTypeOf<void>();
  expectTypeOf<Clusters["setSpendLimit"]>().returns.resolves.toEqualTypeOf<void>();
  expectTypeOf<Clusters["list"]>().returns.toEqualTypeOf<List<ClusterList, Cluster>>();
  expectTypeOf<Clusters["waitUntilReady"]>().returns.resolves.toEqualTypeOf<Cluster>();
  expectTypeOf<Clusters["waitUntilReady"]>().parameter(1).toEqualTypeOf<WaitOptions<Cluster> | undefined>();
  expectTypeOf<Clusters["waitUntilDeleted"]>().returns.resolves.toEqualTypeOf<void>();
  expectTypeOf<Clusters["listAvailableRegions"]>().returns.resolves.toEqualTypeOf<{ regions: string[] }>();
});
