import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock";
import { ensureCluster, ephemeralCluster, sweepClusters } from "@crdb-cloud/provision";
import { expect, test } from "vitest";
import { createManualClock } from "../../core/test/manual-clock.ts";
import { apis, root } from "./document.ts";

// The pictures are drawn by hand. These tests say which of their facts have changed.
const docs = join(root, "packages/docs/src");

test("the diagram of a cluster's states shows the states and waits in the spec", () => {
  const [api] = apis;
  const get = api?.resources.flatMap(({ operations }) => operations).find(({ id }) => id === "clusters.get");
  const { enum: states = [], description = "" } = api?.document.components?.schemas?.ClusterState ?? {};
  const meanings = states.map((state) => new RegExp(`\`${state}\`: ([^.,]+)`).exec(description)?.[1]);
  const shown = readTexts("cluster-states");
  expect(shown.slice(0, 10)).toEqual(states.flatMap((state, at) => [state, meanings[at]]));
  const waits = shown.filter((text) => text.startsWith("waitUntil"));
  expect(waits).toEqual(["waitUntilReady", "waitUntilUpdated", "waitUntilDeleted"]);
  expect(Object.keys(get?.node["x-waits"] ?? {})).toEqual(expect.arrayContaining(waits));
});

test("the diagram of outcomes shows the table in the guide", () => {
  const guide = readFileSync(join(docs, "content/docs/guides/errors.md"), "utf8");
  const [, table = ""] = guide.split("| outcome | meaning | what to do |\n|---|---|---|\n");
  const cells = table.slice(0, table.indexOf("\n\n")).replaceAll(/[`|\n]/g, " ");
  const [, , ...shown] = readTexts("outcomes");
  expect(shown.join(" ")).toBe(cells.trim().replaceAll(/ +/g, " "));
});

test("the timeline of retries shows the attempts that the client makes", async () => {
  const shown = [...readPicture("retry-timeline").matchAll(/"box (\w+)" x="(\d+)" y="(\d+)"/g)].map(
    ([, look, x, y]) => ({ call: (Number(y) - 20) / 17 + 1, x: Number(x), isSuccess: look === "own" }),
  );
  const attempts = await recordTimeline();
  // In the picture, a millisecond is 0.16 units wide, and a call is 17 units high.
  expect(shown).toEqual(
    attempts.map(({ call, at, status }) => ({ call, x: Math.round(56 + at * 0.16), isSuccess: status === 200 })),
  );
});

test("the picture of an adopted cluster shows the requests that the client sends", async () => {
  const fetch = createMockFetch({ faults: [{ operation: "clusters.create", count: 1, reset: "after" }] });
  const cloud = createClient({ apiKey: fetch.apiKey, fetch });
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
  const params = { name: "shop-db", provider: "GCP", spec } as const;
  const { name } = await cloud.clusters.create(params, { onUnknownOutcome: "adopt" });
  const shown = readTexts("adopted-create");
  expect(shown.filter((text) => text.startsWith("clusters."))).toEqual(
    fetch.requests.map(({ operation }) => operation),
  );
  expect(shown).toEqual(expect.arrayContaining([name, `the call returns ${name}`]));
});

test("the picture of a cluster for a run shows the requests that the client sends", async () => {
  const fetch = createMockFetch();
  const cloud = createClient({ apiKey: fetch.apiKey, fetch });
  const options = { provider: "GCP", regions: ["us-central1"], ttl: "1h" } as const;
  const cluster = await ephemeralCluster(cloud, options, { untilConnectable: false });
  const before = fetch.requests.map(({ operation }) => operation);
  await cluster.delete();
  const after = fetch.requests.slice(before.length).map(({ operation }) => operation);
  const shown = readTexts("cluster-for-a-run").filter((text) => /^\w+\.\w+$|^npm test$/.test(text));
  expect(shown).toEqual([...before, "npm test", ...after]);
});

test("the picture of a preview cluster's life shows its labels, its TTL, and how its end is proven", async () => {
  const fetch = createMockFetch({ clock: "virtual" });
  const cloud = createClient({ apiKey: fetch.apiKey, fetch });
  const where = { name: "preview-12", provider: "GCP", regions: ["us-central1"], owner: "previews" } as const;
  const params = { ...where, ttl: "7d", pullRequest: { repository: "octo-org/shop", number: 12 } } as const;
  const { cluster } = await ensureCluster(cloud, params, { untilConnectable: false });
  const shown = readTexts("preview-life");
  const labels = Object.keys(cluster.labels).filter((key) => key !== "crdb-cloud-creation");
  expect(shown.filter((text) => /^crdb-cloud-\w+$/.test(text)).toSorted()).toEqual(labels.toSorted());
  expect(shown).toContain(`crdb-cloud-expires: in ${params.ttl.replace("d", " days")}`);
  fetch.advance("8d");
  const { clusters } = await sweepClusters(cloud, { owner: "previews" });
  const proof = clusters.map((one) => [
    one.outcome,
    "404 or DELETED".includes(String(one.proof?.get)),
    one.proof?.listed,
  ]);
  expect(proof).toEqual([["deleted", true, false]]);
  expect(shown).toEqual(expect.arrayContaining(["404 or DELETED, and not listed", "clusters.delete"]));
});

/** Makes 14 calls at once. The second gets a 503; the twelfth gets a 429 whose `Retry-After` is one second. */
async function recordTimeline(): Promise<{ call: number; at: number; status: number }[]> {
  const clock = createManualClock();
  const attempts: { call: number; at: number; status: number }[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const call = Number(new URL(url).searchParams.get("pagination.limit"));
    const failure = attempts.some((one) => one.call === call) ? undefined : { 2: 503, 12: 429 }[call];
    attempts.push({ call, at: Math.round(clock.now()), status: failure ?? 200 });
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 60));
    const init = { status: failure ?? 200, headers: { "retry-after": failure === 429 ? "1" : "0" } };
    return Response.json(failure ? { code: 14, message: "try again" } : { clusters: [] }, init);
  };
  const cloud = createClient({ apiKey: "not-a-real-key", fetch, clock, random: () => 0.5 });
  const calls = Array.from({ length: 14 }, async (_, at) => cloud.clusters.list({ "pagination.limit": at + 1 }));
  await clock.run(Promise.all(calls));
  return attempts;
}

function readPicture(name: string): string {
  return readFileSync(join(docs, "assets", `${name}.svg`), "utf8");
}

/** Returns a picture's texts in the order in which the file contains them. */
function readTexts(name: string): string[] {
  const texts = [...readPicture(name).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
  return texts.map((text) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
}
