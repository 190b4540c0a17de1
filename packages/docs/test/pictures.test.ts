import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock";
import { ephemeralCluster } from "@crdb-cloud/provision";
import { expect, test } from "vitest";
import { createManualClock } from "../../core/test/manual-clock.ts";
import { drawClusterStates } from "../src/pictures/cluster-states.ts";
import { drawOutcomes } from "../src/pictures/outcomes.ts";
import { drawRetryTimeline, type TimelineAttempt } from "../src/pictures/retry-timeline.ts";
import { drawSequence, type Step } from "../src/pictures/sequence.ts";
import { apis, root } from "./document.ts";

// `vitest run test/pictures.test.ts --update` draws the pictures again.
const docs = join(root, "packages/docs/src");
const fileOf = (picture: string): string => join(docs, "assets", `${picture}.svg`);

test("the diagram of a cluster's states matches the spec", async () => {
  const [api] = apis;
  const get = api?.resources.flatMap(({ operations }) => operations).find(({ id }) => id === "clusters.get");
  if (!api || !get) throw new Error("no operation clusters.get");
  await expect(drawClusterStates(api.document, get.node["x-waits"] ?? {})).toMatchFileSnapshot(
    fileOf("cluster-states"),
  );
});

test("the diagram of outcomes matches the table in the guide", async () => {
  const guide = readFileSync(join(docs, "content/docs/guides/errors.md"), "utf8");
  await expect(drawOutcomes(guide)).toMatchFileSnapshot(fileOf("outcomes"));
});

test("the timeline of retries shows what the client does", async () => {
  await expect(drawRetryTimeline(await recordTimeline())).toMatchFileSnapshot(fileOf("retry-timeline"));
});

test("the picture of an adopted cluster shows what the client does", async () => {
  const fetch = createMockFetch({ faults: [{ operation: "clusters.create", count: 1, reset: "after" }] });
  const cloud = createClient({ apiKey: fetch.apiKey, fetch });
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
  const params = { name: "shop-db", provider: "GCP", spec } as const;
  const { name } = await cloud.clusters.create(params, { onUnknownOutcome: "adopt" });
  const steps = fetch.requests.flatMap(({ operation = "", status }): Step[] => [
    { from: "program", text: operation },
    status === undefined
      ? { from: "service", kind: "lost", text: "✓ created", note: "but the connection breaks" }
      : { from: "service", text: name, note: "created since the call began" },
  ]);
  const end: Step = {
    from: "program",
    kind: "own",
    text: `the call returns ${name}`,
    note: "and no second cluster exists",
  };
  const title = "A create whose response is lost is looked for in the list, and adopted";
  await expect(drawSequence(title, "your program", [...steps, end])).toMatchFileSnapshot(fileOf("adopted-create"));
});

test("the picture of a cluster for a run shows what the client does", async () => {
  const fetch = createMockFetch();
  const cloud = createClient({ apiKey: fetch.apiKey, fetch });
  const options = { provider: "GCP", regions: ["us-central1"], ttl: "1h" } as const;
  const cluster = await ephemeralCluster(cloud, options, { untilConnectable: false });
  const before = fetch.requests.length;
  await cluster.delete();
  const calls = fetch.requests.map(({ operation = "" }): Step => ({ from: "program", text: operation }));
  const run: Step = { from: "program", kind: "own", text: "npm test", note: "with DATABASE_URL" };
  const steps = [...calls.slice(0, before), run, ...calls.slice(before)];
  const title = "A run creates a cluster and a SQL user, runs the tests and deletes the cluster";
  await expect(drawSequence(title, "crdb-cloud run", steps)).toMatchFileSnapshot(fileOf("cluster-for-a-run"));
});

/** Makes 14 calls at once. The second one gets a 503, and the twelfth a 429 that asks for a second's pause. */
async function recordTimeline(): Promise<TimelineAttempt[]> {
  const clock = createManualClock();
  const attempts: TimelineAttempt[] = [];
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
