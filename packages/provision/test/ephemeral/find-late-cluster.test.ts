import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { openLatest } from "../../../core/test/open-client.ts";
import { forbidden, json, reset } from "../../../core/test/scripted-fetch.ts";
import { findLateCluster } from "../../src/ephemeral/find-late-cluster.ts";

const isIt = ({ name }: { readonly name: string }): boolean => name === "tmp-x";
const none = json(200, { clusters: [] });
const listed = json(200, { clusters: ["other", "tmp-x"].map((name) => ({ id: name, name })) });

test("findLateCluster() keeps looking until the cluster is listed, whatever goes wrong meanwhile", async () => {
  const { cloud, clock, requests } = openLatest([none, reset, forbidden, json(503, {}), none, listed]);
  expect(await clock.run(findLateCluster(cloud, isIt))).toMatchObject({ id: "tmp-x" });
  expect(requests).toHaveLength(6);
});

test("findLateCluster() gives up after 2 minutes, or rejects if listing clusters fails to the end", async () => {
  const { cloud, clock } = openLatest([forbidden, none]);
  expect(await clock.run(findLateCluster(cloud, isIt))).toBeUndefined();
  expect(clock.now()).toBeGreaterThan(110_000);
  expect(clock.now()).toBeLessThan(130_000);
  const failing = openLatest([forbidden]);
  expect(await failing.error(findLateCluster(failing.cloud, isIt))).toMatchObject({ status: 403 });
  const next = (): Promise<never> => Promise.reject(new TypeError("odd"));
  const broken = { clusters: { list: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) } };
  expect(await caught(findLateCluster(broken as never, isIt))).toEqual(new TypeError("odd"));
});
