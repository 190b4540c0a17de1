import { createClient } from "@crdb-cloud/core/2022-03-31";
import { CLUSTER_ID, CLUSTER_JSON } from "./cluster.ts";
import { digits, type Result } from "./result.ts";

const CALLS = 1000;
const PER_SECOND = 200;
const BURST = 10;
const AIM_PERCENT = 2;

export async function benchLimiter(): Promise<Result> {
  const running = new Set<unknown>();
  let most = 0;
  const clock = {
    now: () => performance.now(),
    setTimeout(run: () => void, ms: number) {
      const timer = setTimeout(() => {
        running.delete(timer);
        run();
      }, ms);
      most = Math.max(most, running.add(timer).size);
      return timer;
    },
    clearTimeout(timer: unknown) {
      running.delete(timer);
      clearTimeout(timer as NodeJS.Timeout);
    },
  };
  const fetch = async (): Promise<Response> =>
    new Response(CLUSTER_JSON, { headers: { "content-type": "application/json" } });
  const rateLimit = { perSecond: PER_SECOND, burst: BURST };
  const cloud = createClient({ apiKey: "key-key-key", fetch, clock, rateLimit, timeoutMs: Number.POSITIVE_INFINITY });
  const start = performance.now();
  await Promise.all(Array.from({ length: CALLS }, () => cloud.clusters.get({ cluster_id: CLUSTER_ID })));
  const took = performance.now() - start;
  const ideal = ((CALLS - BURST) / PER_SECOND) * 1000;
  const late = (took / ideal - 1) * 100;
  return {
    title: "A queue at the rate limit",
    method:
      `This benchmark starts ${CALLS} concurrent calls with a rate limit of ${PER_SECOND} calls per second after a ` +
      `burst of ${BURST}, and measures the time until the last response.`,
    tables: [
      {
        head: ["", "ms", "timers at a time"],
        rows: [
          ["ideal", digits(ideal), ""],
          ["crdb-cloud", digits(took), String(most)],
        ],
      },
    ],
    targets: [
      {
        what: "the schedule",
        aim: `within ${AIM_PERCENT} %`,
        found: `${digits(late)} % late`,
        met: Math.abs(late) <= AIM_PERCENT,
      },
      { what: "timers at a time", aim: "1", found: String(most), met: most === 1 },
    ],
  };
}
