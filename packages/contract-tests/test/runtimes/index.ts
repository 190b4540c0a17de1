import { execFileSync, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { inject } from "vitest";
import { findBrowser, findRuntime, type Installed } from "../find-installed.ts";
import { chromium } from "./chromium.ts";
import type { Run, Runtime } from "./runtime.ts";

/** workerd's configuration. It allows connections to this machine, which workerd forbids by default. */
const WORKERD_CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = .suite),
    (name = "loopback", network = (allow = ["local", "private"])),
  ],
);

const suite :Workerd.Worker = (
  modules = [(name = "suite.mjs", esModule = embed "whole/workerd.mjs")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "TARGETS", fromEnvironment = "TARGETS")],
  globalOutbound = "loopback",
);
`;

const WORKERD_PROGRESS = /^.*debug: \[ (TEST|PASS) \].*\n/gm;

const suite = join(inject("installation").project, "suite");
const bun = findRuntime("bun");
const denoFlags = ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];

export const node24: Runtime = commandLine("Node.js 24", { path: process.execPath }, "node");

export const runtimes: readonly Runtime[] = [
  commandLine("Node.js 22", findRuntime("node-22"), "node"),
  node24,
  commandLine("Node.js 26", findRuntime("node-26"), "node"),
  commandLine("Deno 2", findRuntime("deno"), "deno", { flags: denoFlags }),
  commandLine("Bun 1", bun, "core", { entry: "bun" }),
  commandLine("Bun 1", bun, "node"),
  workerd(findRuntime("workerd")),
  chromium(findBrowser()),
];

/** Creates a runtime that is started with a command line: the file to run, then the targets of the contract tests. */
function commandLine(
  name: string,
  { path, missing }: Installed,
  packageName: Runtime["packageName"],
  { entry = packageName, flags = [] }: { readonly entry?: string; readonly flags?: readonly string[] } = {},
): Runtime {
  const start: Runtime["start"] = async (targets, onLine) =>
    startProcess([path, ...flags, join(suite, `${entry}.mjs`), targets], onLine);
  return { name, packageName, version: readVersion(path, missing), missing, start };
}

/** Creates a runtime that runs the contract tests in workerd, the runtime of Cloudflare Workers. */
function workerd({ path, missing }: Installed): Runtime {
  return {
    name: "workerd",
    packageName: "core",
    version: readVersion(path, missing),
    missing,
    async start(targets, onLine) {
      const config = join(suite, "workerd.capnp");
      await writeFile(config, WORKERD_CONFIG);
      const { ended, kill } = startProcess([path, "test", config], onLine, { TARGETS: targets });
      const readEnd = async (): Run["ended"] => {
        const { code, stderr } = await ended;
        return { code, stderr: stderr.replace(WORKERD_PROGRESS, "") };
      };
      return { ended: readEnd(), kill };
    },
  };
}

/** Returns the version in the output of `--version`, such as `v24.21.0`, `deno 2.9.6 (stable, …)` or `workerd 2026-11-17`. */
function readVersion(path: string, missing?: string): string {
  if (missing !== undefined) return "";
  return /\d+([.-]\d+)+/.exec(execFileSync(path, ["--version"], { encoding: "utf8" }))?.[0] ?? "";
}

function startProcess(
  [command, ...args]: readonly [string, ...string[]],
  onLine: (line: string) => void,
  env = {},
): Run {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", ...env },
  });
  createInterface({ input: child.stdout }).on("line", onLine);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<Awaited<Run["ended"]>>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stderr }));
  });
  return { ended, kill: () => void child.kill() };
}
