import { join } from "node:path";
import { type Client, FETCH, PEER_CLIENTS, UNDICI, writeOwnClient } from "./clients.ts";
import type { LoopbackRun } from "./compare-loopback.ts";
import { startJsonServer } from "./json-server.ts";
import { PEERS, peerVersion } from "./peers.ts";
import { installReleases } from "./releases.ts";
import { digits, type Result, range, type Table, type Target } from "./result.ts";
import { run } from "./run.ts";
import { type Figure, findFigure } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PROGRAM = join(import.meta.dirname, "compare-loopback.ts");
const CONTROL: Client = { ...FETCH, name: "fetch again (control)" };
const DENO = [
  join(PEERS, "node_modules/.bin/deno"),
  "run",
  "-A",
  "--v8-flags=--expose-gc",
  "--node-modules-dir=manual",
];

/**
 * Targets on Node.js, keyed by the number of concurrent calls: 1.3 means 1.3 times as many calls per second as bare
 * `fetch`.
 */
const AIMS: Readonly<Record<number, number>> = { 1: 1.3, 50: 1.15 };

export function benchLoopback(against?: string): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const listClients = async (runtime: "node" | "deno"): Promise<Client[]> => [
      CONTROL,
      ...(await installReleases(folder, against, runtime)).map((release) =>
        writeOwnClient(release, `@crdb-cloud/${runtime}`),
      ),
      ...PEER_CLIENTS,
    ];
    const [forNode, forDeno] = [[...(await listClients("node")), UNDICI], await listClients("deno")];
    const server = await startJsonServer();
    try {
      return toResult(
        measureEach([process.execPath, "--expose-gc"], forNode, server.url),
        measureEach(DENO, forDeno, server.url),
      );
    } finally {
      server.close();
    }
  });
}

/**
 * Measures each client in its own process, alongside bare `fetch`. Returns `fetch`'s figures from the first process
 * only.
 */
function measureEach(
  [command = "", ...options]: readonly string[],
  clients: readonly Client[],
  url: string,
): LoopbackRun[] {
  const runs = clients.map(({ name, file }): LoopbackRun[] =>
    JSON.parse(run(command, [...options, PROGRAM, url, name, file], PEERS)),
  );
  return (runs[0] ?? []).map(({ atOnce, figures: [baseline] }, at) => ({
    atOnce,
    figures: [baseline as Figure, ...runs.map((each) => each[at]?.figures[1] as Figure)],
  }));
}

function toResult(onNode: readonly LoopbackRun[], onDeno: readonly LoopbackRun[]): Result {
  return {
    title: "A call over loopback",
    method:
      "Calls a second, divided by those of bare `fetch` in the same round. Each client runs in a process of its own, " +
      "beside bare `fetch` only; the control shows the noise. `crdb-cloud` is `@crdb-cloud/node` on Node.js, and " +
      `\`@crdb-cloud/deno\` on Deno ${peerVersion("deno")}.`,
    tables: [toTable("Node.js", onNode), toTable("Deno", onDeno)],
    targets: [
      ...onNode.map((found) => toTarget("Node.js", found, AIMS[found.atOnce] as number, "fetch")),
      ...onDeno.map((found) => toTarget("Deno", found, 1, "openapi-fetch")),
    ],
  };
}

function toTable(runtime: string, runs: readonly LoopbackRun[]): Table {
  const names = runs[0]?.figures.map(({ name }) => name) ?? [];
  return {
    head: [runtime, ...runs.flatMap(({ atOnce }) => [`× fetch, ${atOnce} at a time`, "spread"])],
    rows: names.map((name) => [
      name,
      ...runs.flatMap(({ figures }) => {
        const { ratio, ratioSpread } = findFigure(figures, name);
        const [low, high] = ratioSpread;
        return [digits(1 / ratio), range([1 / high, 1 / low])];
      }),
    ]),
  };
}

/** Checks whether the client makes at least `aim` times as many calls a second as `other`. */
function toTarget(runtime: string, { atOnce, figures }: LoopbackRun, aim: number, other: string): Target {
  const found = findFigure(figures, other).ratio / findFigure(figures, "crdb-cloud").ratio;
  return {
    what: `crdb-cloud, ${atOnce} at a time on ${runtime}`,
    aim: `at least ${digits(aim)} × ${other}`,
    found: `${digits(found)} ×`,
    met: found >= aim,
  };
}
