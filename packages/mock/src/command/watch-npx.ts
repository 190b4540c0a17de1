import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const INTERVAL_MS = 250;

/**
 * Calls `onEnd` when the `npx` that started this process ends. In that case, this process doesn't get a signal, since
 * npx runs the command in a shell and doesn't forward signals.
 */
export function watchNpx(onEnd: () => void, env: NodeJS.ProcessEnv = process.env): void {
  if (env.npm_command !== "exec" || process.platform === "win32") return;
  const npx = findParent(process.ppid);
  if (npx === undefined) return;
  const timer = setInterval(() => {
    if (isRunning(npx)) return;
    clearInterval(timer);
    onEnd();
  }, INTERVAL_MS);
  timer.unref();
}

/**
 * Returns the id of a process's parent. Reads `/proc` on Linux, since small container images lack `ps`, and Alpine's
 * `ps` lacks `-p`.
 */
function findParent(pid: number): number | undefined {
  try {
    if (process.platform !== "linux") return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)]));
    return Number(/^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return undefined;
  }
}

/** Whether a process is running, even if it belongs to another user. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
