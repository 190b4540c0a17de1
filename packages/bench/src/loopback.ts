import { join } from "node:path";
import type { LoopbackRun } from "./compare-loopback.ts";
import { startJsonServer } from "./json-server.ts";
import { PEERS, peerVersion } from "./peers.ts";
import { installCurrent, type Release } from "./releases.ts";
import { digits, type Result, range, type Table, type Target } from "./result.ts";
import { run } from "./run.ts";
import { findFigure, median, pairRounds, spread } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PROGRAM = join(import.meta.dirname, "compare-loopback.ts");
/** The targets on Node.js for each number of calls at a time: the calls per second, divided by those of bare `fetch`. */
const AIMS: Readonly<Record<number, number>> = { 1: 1.3, 50: 1.15 };

/** Measures calls over a local socket on Node.js and Deno, with one call and with fifty calls at a time. */
export function benchLoopback(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const [forNode, forDeno] = [installCurrent(folder), installCurrent(folder, "deno")];
    const deno = join(PEERS, "node_modules/.bin/deno");
    const server = await startJsonServer();
    try {
      const ask = (command: string, options: readonly string[], { folder }: Release): LoopbackRun[] =>
        JSON.parse(run(command, [...options, PROGRAM, server.url, folder], PEERS));
      return toResult(
        ask(process.execPath, ["--expose-gc"], forNode),
        ask(deno, ["run", "-A", "--v8-flags=--expose-gc", "--node-modules-dir=manual"], forDeno),
      );
    } finally {
      server.close();
    }
  });
}

function toResult(onNode: readonly LoopbackRun[], onDeno: readonly LoopbackRun[]): Result {
  return {
    title: "A call over loopback",
    method:
      "The calls per second, divided by those of bare fetch in the same round. The control is a second run of bare fetch: its " +
      `difference from 1 is the noise of the machine. The version of Deno is ${peerVersion("deno")}. All runtimes call the same server.`,
    tables: [...onNode.map((found) => toTable("Node.js", found)), ...onDeno.map((found) => toTable("Deno", found))],
    targets: [
      ...onNode.map((found) => toTarget("Node.js", found, AIMS[found.atOnce] as number, "fetch")),
      ...onDeno.map((found) => toTarget("Deno", found, 1, "openapi-fetch")),
    ],
    notes: [
      "On Node.js the client sends requests with `node:https`, without the `Request`, `Response` and streams that fetch creates. On " +
        "Deno it uses fetch, as openapi-fetch does, and reads a body in one piece if its length is known.",
    ],
  };
}

function toTable(runtime: string, { atOnce, figures }: LoopbackRun): Table {
  return {
    head: [`${runtime}, ${atOnce} at a time`, "calls a second", "× fetch", "spread"],
    rows: figures.map((f) => [f.name, digits(1e6 / f.median), digits(1 / f.ratio), range(invert(f.ratioSpread))]),
  };
}

/** Compares the client's calls per second with those of another candidate, round by round. */
function toTarget(runtime: string, { atOnce, figures }: LoopbackRun, aim: number, other: string): Target {
  const shares = pairRounds(findFigure(figures, other), findFigure(figures, "crdb-cloud"));
  return {
    what: `crdb-cloud, ${atOnce} at a time on ${runtime}`,
    aim: `at least ${digits(aim)} × ${other}`,
    found: `${digits(median(shares))} × (${range(spread(shares))})`,
    met: median(shares) >= aim,
  };
}

function invert([low, high]: readonly [number, number]): readonly [number, number] {
  return [1 / high, 1 / low];
}
