import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { openLatest } from "../../../core/test/open-client.ts";
import { forbidden, json, reset } from "../../../core/test/scripted-fetch.ts";
import { findLateCluster } from "../../src/ephemeral/find-late-cluster.ts";

const isIt = ({ name }: { readonly name: string }): boolean => name === "tmp-x";
const none = json(200, { clusters: [] });
const listed = json(200, {
  clusters: [
    { id: "other", name: "x" },
    { id: "late", name: "tmp-x" },
  ],
});

test("findLateCluster() keeps looking until the cluster is listed, whatever goes wrong meanwhile", async () => {
  const { cloud, clock, requests } = openLatest([none, reset, forbidden, json(503, {}), none, listed]);
  expect(await clock.run(findLateCluster(cloud, isIt))).toMatchObject({ id: "late" });
  expect(requests).toHaveLength(6);
});

test("findLateCluster() gives up after 2 minutes", async () => {
  const { cloud, clock } = openLatest([() => Response.json({ clusters: [] })]);
  expect(await clock.run(findLateCluster(cloud, isIt))).toBeUndefined();
  expect(clock.now()).toBeGreaterThan(110_000);
  expect(clock.now()).toBeLessThan(130_000);
});

test("findLateCluster() rejects if it can't tell, because listing clusters fails to the end", async () => {
  const { cloud, clock } = openLatest([() => Response.json({ code: 7 }, { status: 403 })]);
  expect(await clock.run(caught(findLateCluster(cloud, isIt)))).toMatchObject({ status: 403 });
  const next = (): Promise<never> => Promise.reject(new TypeError("odd"));
  const broken = { clusters: { list: () => ({ [Symbol.asyncIterator]: () => ({ next }) }) } };
  expect(await caught(findLateCluster(broken as never, isIt))).toEqual(new TypeError("odd"));
});
