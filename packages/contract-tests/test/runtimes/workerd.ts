import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { Located } from "../locate.ts";
import type { Runtime } from "./runtime.ts";
import { startProcess } from "./start-process.ts";

/** A worker that reaches this machine, which workers may not unless they are told to. */
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
  bindings = [(name = "ORDER", fromEnvironment = "ORDER")],
  globalOutbound = "loopback",
);
`;

/** What workerd tells of a run that is in order. */
const PROGRESS = /^.*debug: \[ (TEST|PASS) \].*\n/gm;

/** Cloudflare's runtime of workers, with the suite bundled. */
export function workerd({ path, missing }: Located): Runtime {
  return {
    name: "workerd",
    wrapper: "core",
    version: missing === undefined ? readVersion(path) : "",
    missing,
    async start(order, onLine) {
      const config = join(inject("prepared").project, `suite/workerd-${order.edition}.capnp`);
      await writeFile(config, CONFIG);
      const run = startProcess([path, "test", config], onLine, { ORDER: JSON.stringify(order) });
      return {
        ...run,
        ended: run.ended.then(({ code, stderr }) => ({ code, stderr: stderr.replace(PROGRESS, "") })),
      };
    },
  };
}

/** `workerd 2026-11-17` */
function readVersion(path: string): string {
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim().split(" ").at(-1) ?? "";
}
