import { execFileSync } from "node:child_process";

const INTERVAL_MS = 250;

/**
 * Calls a function when the `npx` that started this process has ended. npx runs a command in a shell and does not
 * forward signals to the command.
 */
export function watchNpx(onEnd: () => void, env: NodeJS.ProcessEnv = process.env): void {
  if (env.npm_command !== "exec" || process.platform === "win32") return;
  const npx = Number(execFileSync("ps", ["-o", "ppid=", "-p", String(process.ppid)], { encoding: "utf8" }));
  const timer = setInterval(() => {
    if (isRunning(npx)) return;
    clearInterval(timer);
    onEnd();
  }, INTERVAL_MS);
  timer.unref();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
