import { findBrowser, findRuntime } from "../find-installed.ts";
import { chromium } from "./chromium.ts";
import { commandLine } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const bun = findRuntime("bun");
/** The Node.js that runs this repository's scripts. */
export const node24: Runtime = commandLine("Node.js 24", { path: process.execPath }, { packageName: "node" });

export const runtimes: readonly Runtime[] = [
  commandLine("Node.js 22", findRuntime("node-22"), { packageName: "node" }),
  node24,
  commandLine("Node.js 26", findRuntime("node-26"), { packageName: "node" }),
  commandLine("Deno 2", findRuntime("deno"), {
    packageName: "deno",
    flags: ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
  }),
  commandLine("Bun 1", bun, { packageName: "core", entry: "bun" }),
  commandLine("Bun 1", bun, { packageName: "node" }),
  workerd(findRuntime("workerd")),
  chromium(findBrowser()),
];
