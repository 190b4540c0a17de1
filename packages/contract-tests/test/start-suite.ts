import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Mode, Target } from "../src/contract-case.ts";
import type { Outcome } from "../src/run-cases.ts";
import type { Edition, Runtime } from "./runtimes.ts";

/** A run of the whole suite in a process of its own. */
export interface SuiteRun {
  /** Waits for a case. @throws {Error} when the runtime ends without it */
  outcome(mode: Mode, name: string): Promise<Outcome>;
  /** How the process ended, and everything that it wrote to standard error. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}

/** Starts a runtime once, and reads the cases' outcomes from its output as they come. */
export function startSuite(runtime: Runtime, edition: Edition, targets: Readonly<Record<Mode, Target>>): SuiteRun {
  const [command, ...args] = runtime.command(edition);
  const child = spawn(command, [...args, JSON.stringify(targets)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
  });
  const ended = readEnd(child);
  const waiting = new Map<string, PromiseWithResolvers<Outcome>>();
  const wait = (key: string): PromiseWithResolvers<Outcome> => {
    const entry = waiting.get(key) ?? Promise.withResolvers<Outcome>();
    waiting.set(key, entry);
    return entry;
  };
  createInterface({ input: child.stdout as NonNullable<ChildProcess["stdout"]> }).on("line", (line) => {
    const outcome = JSON.parse(line) as Outcome;
    wait(`${outcome.mode} ${outcome.name}`).resolve(outcome);
  });
  return {
    outcome: (mode, name) =>
      Promise.race([
        wait(`${mode} ${name}`).promise,
        ended.then(({ code, stderr }) => {
          throw new Error(`${runtime.name} ended with ${code} before this case was through:\n${stderr}`);
        }),
      ]),
    ended,
    kill: () => void child.kill(),
  };
}

function readEnd(child: ChildProcess): SuiteRun["ended"] {
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stderr }));
  });
}
