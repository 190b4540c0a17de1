import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { createManualClock } from "../../core/test/manual-clock.ts";
import { drawClusterStates } from "../src/pictures/cluster-states.ts";
import { drawOutcomes } from "../src/pictures/outcomes.ts";
import { drawRetryTimeline, type TimelineAttempt } from "../src/pictures/retry-timeline.ts";
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

/** Makes 14 calls at once. The second one gets a 503, and the twelfth a 429 that asks for a second's pause. */
async function recordTimeline(): Promise<TimelineAttempt[]> {
  const clock = createManualClock();
  const attempts: TimelineAttempt[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const call = Number(new URL(url).searchParams.get("pagination.limit"));
    const failure = attempts.some((one) => one.call === call) ? undefined : { 2: 503, 12: 429 }[call];
    attempts.push({ call, at: Math.round(clock.now()), status: failure ?? 200 });
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 60));
    if (failure === undefined) return Response.json({ clusters: [] });
    return Response.json(
      { code: 14, message: "try again" },
      { status: failure, headers: { "retry-after": failure === 429 ? "1" : "0" } },
    );
  };
  const cloud = createClient({ apiKey: "not-a-real-key", fetch, clock, random: () => 0.5 });
  const calls = Array.from({ length: 14 }, async (_, at) => cloud.clusters.list({ "pagination.limit": at + 1 }));
  await clock.run(Promise.all(calls));
  return attempts;
}
