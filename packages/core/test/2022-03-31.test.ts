import type { WaitOptions } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import type { Cloud, Cluster, ClusterState } from "../src/generated/2022-03-31.ts";
import { createClient } from "../src/generated/2022-03-31.ts";
import { caught } from "./caught.ts";
import { openClient } from "./open-client.ts";
import { json } from "./scripted-fetch.ts";

type Clusters = Cloud["clusters"];

test("a call neither compiles nor sends a request with a misspelled or missing parameter", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const { clusters, http } = cloud;
  const serverless = { regions: ["us-central1"], spendLimit: 0 };
  const calls = [
    // @ts-expect-error a misspelled key
    clusters.create({ nam: "moose", provider: "GCP", spec: { serverless } }),
    // @ts-expect-error a misspelled key
    clusters.get({ clusterId: "c" }),
    // @ts-expect-error no key
    Promise.resolve().then(() => createClient({})),
    // @ts-expect-error an id that isn't in an object
    clusters.get("c"),
    // @ts-expect-error an unknown option
    clusters.get({ cluster_id: "c" }, { retries: 3 }),
    // @ts-expect-error only operations that create a resource take this option
    clusters.get({ cluster_id: "c" }, { onUnknownOutcome: "adopt" }),
    // @ts-expect-error the path's parameter is missing
    http.GET("/api/v1/clusters/{cluster_id}"),
  ];
  for (const call of calls) expect(await caught(Promise.resolve<unknown>(call))).toBeInstanceOf(TypeError);
  expect(requests).toHaveLength(0);
});

test("the types say what methods take and return: an enum is open in a response, but not in a request", () => {
  expectTypeOf<Parameters<Clusters["create"]>[0]["provider"]>().toEqualTypeOf<"GCP" | "AWS">();
  expectTypeOf<string>().toExtend<ClusterState>();
  expectTypeOf<Cluster["created_at"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Clusters["delete"]>().returns.resolves.toEqualTypeOf<void>();
  expectTypeOf<Clusters["waitUntilReady"]>().parameter(1).toEqualTypeOf<WaitOptions<Cluster> | undefined>();
});
