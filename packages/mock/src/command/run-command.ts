import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import manifest from "../../package.json" with { type: "json" };
import { isExposed } from "../server/reject-foreign.ts";
import { startMockCloud } from "../server/start-mock-cloud.ts";
import { type Command, parseCommandLine, USAGE } from "./command-line.ts";
import { createReport } from "./report.ts";

const INTERVAL_MS = 250;

/** Runs `crdb-cloud mock`. If the command fails, exits the process. */
export function runCommand(args: string[]): Promise<void> {
  return parseCommandLine(args).then(run).catch(fail);
}

async function run({ run: what, options, quiet }: Command): Promise<void> {
  if (what === "help") return void process.stdout.write(USAGE);
  if (what === "version") return void process.stdout.write(`${manifest.version}\n`);
  // Stops V8 from enlarging its space for short-lived objects. That would use 100 MB of memory but only make the mock
  // 6% faster.
  setFlagsFromString("--semi-space-growth-factor=1");
  const report = createReport(process.stdout);
  const starting = startMockCloud({ ...options, ...(quiet ? {} : { log: report.request }) });
  const stop = (): void => void starting.then((cloud) => cloud.close()).then(() => process.exit(0), fail);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  process.stdout.once("error", stop); // Writing fails with EPIPE once the program that reads the output has exited.
  watchNpx(stop);
  const cloud = await starting;
  if (options.host !== undefined && isExposed(options.host)) {
    process.stderr.write(`crdb-cloud mock: listening on ${options.host}, so other machines can reach it\n`);
  }
  report.started(cloud);
}

function fail(error: Error): never {
  const badOption = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  process.stderr.write(`crdb-cloud mock: ${error.message}\n${badOption ? "Try --help.\n" : ""}`);
  process.exit(error instanceof TypeError || error instanceof RangeError ? 2 : 1);
}

/**
 * Calls `onEnd` when the `npx` process that started this one exits. A signal to npx doesn't reach this process, since
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
 * Returns a process's parent id. Reads `/proc` on Linux, since small container images lack `ps`, and Alpine's `ps`
 * lacks `-p`.
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
