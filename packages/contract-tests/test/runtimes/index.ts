import { locateChromium, locateRuntime } from "../locate.ts";
import { chromium } from "./chromium.ts";
import { commandLine } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const bun = locateRuntime("bun");
const ownNode = { path: process.execPath };

/** Every runtime on which the suite runs. */
export const runtimes: readonly Runtime[] = [
  commandLine("Node.js 22", locateRuntime("node-22"), { packageName: "node" }),
  { ...commandLine("Node.js 24", ownNode, { packageName: "node" }), runsAllCases: true },
  commandLine("Node.js 26", locateRuntime("node-26"), { packageName: "node" }),
  commandLine("Deno 2", locateRuntime("deno"), {
    packageName: "deno",
    flags: ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
  }),
  commandLine("Bun 1", bun, { packageName: "core", entry: "bun" }),
  commandLine("Bun 1", bun, { packageName: "node" }),
  workerd(locateRuntime("workerd")),
  chromium(locateChromium()),
];
