import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Run } from "./runtime.ts";

/** Starts a program and calls a function with each line that the program prints. */
export function startProcess(
  [command, ...args]: readonly [string, ...string[]],
  onLine: (line: string) => void,
  env: Readonly<Record<string, string>> = {},
): Run {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", ...env },
  });
  createInterface({ input: child.stdout }).on("line", onLine);
  return { ended: readEnd(child), kill: () => void child.kill() };
}

function readEnd(child: ChildProcess): Run["ended"] {
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stderr }));
  });
}
