import { compareWithPrevious } from "./against-previous.ts";
import { createTarget, FETCH, PEER_CLIENTS, toCandidate, writeOwnClient } from "./clients.ts";
import { CLUSTER_HEADERS, CLUSTER_JSON } from "./cluster.ts";
import { installReleases, type Releases } from "./releases.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { type Candidate, compare, findFigure, measureCpu } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const AIM = 1.2;
const AIM_HTTP = 2;
const HTTP_CALL =
  'cloud.http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id: id } } }).then(({ data }) => data)';

export function benchCall(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => compareCalls(await installReleases(folder, against)));
}

async function compareCalls(releases: Releases): Promise<Result> {
  const { candidates, features } = await prepareCalls(releases);
  const figures = await compare([...candidates, ...features], { rounds: 15, calls: 4000, warmUp: 8000 }, measureCpu);
  const ratioOf = (name: string): number => findFigure(figures, name).ratio;
  const hidden = new Set([releases[1], ...features].map((candidate) => candidate?.name));
  return {
    title: "A call",
    method:
      "CPU time of a call that gets a cluster (1 KB of JSON). A stub of `fetch` replaces the network. The last rows " +
      "add an optional feature to `crdb-cloud`.",
    tables: [
      {
        head: ["client", "µs a call", "spread", "× fetch", "spread"],
        rows: figures.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
      },
      ...compareWithPrevious(releases, { "a call": figures }),
    ],
    targets: [
      atMost("crdb-cloud", ratioOf("crdb-cloud"), AIM, " ×", " fetch"),
      atMost("crdb-cloud, http", ratioOf("crdb-cloud, http"), AIM_HTTP, " ×", " fetch"),
    ],
    chart: {
      file: "call",
      title: "CPU time of a call, as a multiple of bare fetch",
      unit: "×",
      bars: figures.filter(({ name }) => !hidden.has(name)).map(({ name, ratio }) => ({ name, value: ratio })),
    },
  };
}

async function prepareCalls(releases: Releases): Promise<Record<"candidates" | "features", Candidate[]>> {
  const target = {
    ...createTarget("https://cockroachlabs.cloud"),
    fetch: async () => new Response(CLUSTER_JSON, { headers: CLUSTER_HEADERS }),
  };
  const own = releases.map((release) => writeOwnClient(release));
  const [current] = releases;
  const feature = (name: string, ...options: readonly object[]): Promise<Candidate> =>
    toCandidate({ ...writeOwnClient(current), name: `crdb-cloud, ${name}` }, target, ...options);
  const http = { ...writeOwnClient(current, "@crdb-cloud/core", HTTP_CALL), name: "crdb-cloud, http" };
  const ignore = (): void => {};
  return {
    candidates: await Promise.all([FETCH, ...own, http, ...PEER_CLIENTS].map((client) => toCandidate(client, target))),
    features: await Promise.all([
      feature("four hooks", { hooks: { callStart: ignore, request: ignore, response: ignore, callEnd: ignore } }),
      feature("an apiKey function", { apiKey: () => target.apiKey }),
      feature("a signal", {}, { signal: new AbortController().signal }),
    ]),
  };
}
