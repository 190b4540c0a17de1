import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { Installed } from "../find-installed.ts";
import { readVersion } from "./command-line.ts";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";

/** workerd's configuration. It allows connections to this machine, which workerd forbids by default. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";

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

/** The lines that workerd writes to stderr about tests that pass. */
const PROGRESS = /^.*debug: \[ (TEST|PASS) \].*\n/gm;

/** Creates a runtime that runs the contract tests in workerd, the runtime of Cloudflare Workers. */
export function workerd({ path, missing }: Installed): Runtime {
  return {
    name: "workerd",
    packageName: "core",
    version: missing === undefined ? readVersion(path) : "",
    missing,
    async start(targets, onLine) {
      const config = join(inject("installation").project, "suite/workerd.capnp");
      await writeFile(config, CONFIG);
      const run = startProcess([path, "test", config], onLine, { TARGETS: targets });
      return {
        ...run,
        ended: run.ended.then(({ code, stderr }) => ({ code, stderr: stderr.replace(PROGRESS, "") })),
      };
    },
  };
}
