import { join } from "node:path";
import type { LoopbackRun } from "./compare-loopback.ts";
import { startJsonServer } from "./json-server.ts";
import { PEERS, peerVersion } from "./peers.ts";
import { installCurrent, type Release } from "./releases.ts";
import { digits, type Result, range, type Table, type Target } from "./result.ts";
import { run } from "./run.ts";
import { type Figure, findFigure } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const PROGRAM = join(import.meta.dirname, "compare-loopback.ts");
/**
 * The targets on Node.js, by the number of concurrent calls. The value 1.3 means that the client makes at least 1.3
 * times as many calls per second as bare `fetch`.
 */
const AIMS: Readonly<Record<number, number>> = { 1: 1.3, 50: 1.15 };

export function benchLoopback(): Promise<Result> {
  return withScratchFolder(async (folder) => {
    const [forNode, forDeno] = [installCurrent(folder), installCurrent(folder, "deno")];
    const deno = join(PEERS, "node_modules/.bin/deno");
    const server = await startJsonServer();
    try {
      const compareAll = (command: string, options: readonly string[], { folder }: Release): LoopbackRun[] => {
        const ask = (...args: readonly string[]) =>
          JSON.parse(run(command, [...options, PROGRAM, server.url, folder, ...args], PEERS));
        return merge((ask() as string[]).map((name) => ask(name) as LoopbackRun[]));
      };
      return toResult(
        compareAll(process.execPath, ["--expose-gc"], forNode),
        compareAll(deno, ["run", "-A", "--v8-flags=--expose-gc", "--node-modules-dir=manual"], forDeno),
      );
    } finally {
      server.close();
    }
  });
}

/**
 * Combines the results of several processes. Each process measured bare `fetch` and one client. The combined result
 * contains each client once, and `fetch` as the first process measured it.
 */
function merge(runs: readonly (readonly LoopbackRun[])[]): LoopbackRun[] {
  return (runs[0] ?? []).map(({ atOnce, figures: [baseline] }, at) => ({
    atOnce,
    figures: [baseline as Figure, ...runs.map((each) => each[at]?.figures[1] as Figure)],
  }));
}

function toResult(onNode: readonly LoopbackRun[], onDeno: readonly LoopbackRun[]): Result {
  return {
    title: "A call over loopback",
    method:
      "The tables show how many calls per second a client makes, divided by the calls per second of bare fetch in " +
      "the same round. Because most programs have only one client, each client runs in a process of its own, " +
      "together with bare fetch only. When all clients shared one process on Node.js, crdb-cloud made 1.04 times " +
      "as many calls as bare fetch with 1 call at a time, and 1.00 times as many with 50 calls at a time. The row " +
      "`fetch again (control)` is a second run of bare fetch: its difference from 1 is the measurement noise of " +
      `the machine. The version of Deno is ${peerVersion("deno")}. Node.js and Deno call the same server.`,
    tables: [...onNode.map((found) => toTable("Node.js", found)), ...onDeno.map((found) => toTable("Deno", found))],
    targets: [
      ...onNode.map((found) => toTarget("Node.js", found, AIMS[found.atOnce] as number, "fetch")),
      ...onDeno.map((found) => toTarget("Deno", found, 1, "openapi-fetch")),
    ],
    notes: [
      "On Node.js, crdb-cloud sends requests with `node:https`, and does not create the `Request`, `Response` and " +
        "stream objects that fetch creates. On Deno, crdb-cloud uses fetch, as openapi-fetch does. It reads the body " +
        "of a response in one piece if the length of the body is known.",
      "On Deno, with one request at a time, the difference between crdb-cloud and openapi-fetch is smaller than the " +
        "spread of the row `fetch again (control)`. Both clients spend most of their time in Deno's fetch.",
    ],
  };
}

function toTable(runtime: string, { atOnce, figures }: LoopbackRun): Table {
  return {
    head: [`${runtime}, ${atOnce} at a time`, "× fetch", "spread"],
    rows: figures.map((f) => [f.name, digits(1 / f.ratio), range(invert(f.ratioSpread))]),
  };
}

/** Checks whether the client makes at least `aim` times as many calls per second as `other`. */
function toTarget(runtime: string, { atOnce, figures }: LoopbackRun, aim: number, other: string): Target {
  const found = findFigure(figures, other).ratio / findFigure(figures, "crdb-cloud").ratio;
  return {
    what: `crdb-cloud, ${atOnce} at a time on ${runtime}`,
    aim: `at least ${digits(aim)} × ${other}`,
    found: `${digits(found)} ×`,
    met: found >= aim,
  };
}

function invert([low, high]: readonly [number, number]): readonly [number, number] {
  return [1 / high, 1 / low];
}
