import { locateChromium, locateRuntime } from "../locate.ts";
import { chromium } from "./chromium.ts";
import { commandLine } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const bun = locateRuntime("bun");
const itself = { path: process.execPath };

/** Every runtime that the suite runs on. */
export const runtimes: readonly Runtime[] = [
  commandLine("Node.js 22", locateRuntime("node-22"), { wrapper: "node" }),
  commandLine("Node.js 24", itself, { wrapper: "node" }),
  commandLine("Node.js 26", locateRuntime("node-26"), { wrapper: "node" }),
  commandLine("Deno 2", locateRuntime("deno"), {
    wrapper: "deno",
    flags: ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
  }),
  commandLine("Bun 1", bun, { wrapper: "core", entry: "bun" }),
  commandLine("Bun 1", bun, { wrapper: "node" }),
  workerd(locateRuntime("workerd")),
  chromium(locateChromium()),
];
