import { describeAgainstPrevious } from "./against-previous.ts";
import {
  createOwnClient,
  createOwnFeatures,
  createOwnHttp,
  createPeerClients,
  createRawClient,
  type Target,
} from "./clients.ts";
import { CLUSTER_HEADERS, CLUSTER_JSON } from "./cluster.ts";
import { installReleases, type Releases } from "./releases.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { compare, type Figure, findFigure, measureCpu } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const AIM = 1.2;
/** The target for `cloud.http`: a call takes at most twice as much CPU time as a call of bare `fetch`. */
const AIM_HTTP = 2;

/**
 * A note in the results that says how much the steps of a call cost. Each figure is the difference between the client
 * and a copy of the client without the step.
 */
const COSTS =
  "A call of crdb-cloud allocates 14.9 kB of memory, 3.5 kB more than a call of bare fetch. Of these 3.5 kB, the " +
  "timer of `timeoutMs` takes 0.7 kB, and the `AbortController` that the timer aborts takes 0.4 kB. Without the " +
  "timer, a call takes 1 to 6 µs less CPU time, depending on the load of the machine. Removing any other part of " +
  "the client made no measurable difference to the CPU time.";

export function benchCall(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => compareCalls(await installReleases(folder, against)));
}

async function compareCalls(releases: Releases): Promise<Result> {
  const target: Target = {
    baseUrl: "https://cockroachlabs.cloud",
    fetch: async () => new Response(CLUSTER_JSON, { headers: CLUSTER_HEADERS }),
  };
  const own = await Promise.all(releases.map((release) => createOwnClient(target, release)));
  const http = await createOwnHttp(target, releases[0]);
  const features = await createOwnFeatures(target, releases[0]);
  const candidates = [createRawClient(target), ...own, ...features, http, ...(await createPeerClients(target))];
  const figures = await compare(candidates, { rounds: 15, calls: 4000, warmUp: 8000 }, measureCpu);
  const [, current] = figures as [Figure, Figure];
  const throughHttp = findFigure(figures, http.name);
  const hidden = new Set([releases[1], ...features].map((candidate) => candidate?.name));
  return {
    title: "A call",
    method:
      "This benchmark measures the CPU time of a call that gets one cluster (1 KB of JSON). A stub of `fetch` " +
      "replaces the network and returns a new `Response` for each call. `crdb-cloud` is the client of this " +
      "project, installed from its tarballs. Its calls use the API key, retries, the rate limiter, the deadline, " +
      "the size limit of responses and the redaction of secrets. A row such as `crdb-cloud, a signal` adds one " +
      "optional feature to the row `crdb-cloud`.",
    tables: [
      {
        head: ["client", "µs a call", "spread", "× fetch", "spread"],
        rows: figures.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
      },
    ],
    targets: [
      atMost("crdb-cloud", current.ratio, AIM, " ×", " fetch"),
      atMost(http.name, throughHttp.ratio, AIM_HTTP, " ×", " fetch"),
    ],
    notes: [COSTS, ...describeAgainstPrevious(releases, { "A call": figures })],
    chart: {
      file: "call",
      title: "CPU time of a call, as a multiple of bare fetch",
      unit: "×",
      bars: figures.filter(({ name }) => !hidden.has(name)).map(({ name, ratio }) => ({ name, value: ratio })),
    },
  };
}
