import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const INTERVAL_MS = 250;

/**
 * Watches this process's ancestors, such as a step's shell and npx, and calls `onDeath` as soon as one of them dies.
 * When a CI runner cancels a step, it only sends signals to the step's shell. Returns a function that stops watching.
 */
export function watchAncestors(onDeath: () => void): () => void {
  const ancestors = listAncestors();
  // If the shell has already died, the machine's first process is now the parent of the job's processes, but not part
  // of the job, except perhaps in a container.
  const top = ancestors.at(-1)?.parent ?? process.ppid;
  const isOrphan = top === 1 && !isTracked(1) && isTracked("self") && ancestors.every(({ pid }) => isTracked(pid));
  const timer = setInterval(() => {
    if (!isOrphan && ancestors.every(isAlive)) return;
    clearInterval(timer);
    onDeath();
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

interface Ancestor {
  readonly pid: number;
  readonly parent: number;
  /** When the process started, in clock ticks, to detect a reused pid. Only known on Linux. */
  readonly startedAt: string | undefined;
}

/**
 * Lists this process's ancestors, except for the first process of the machine or container, which outlives this one.
 */
function listAncestors(): Ancestor[] {
  // On Windows, runners end a step's whole process tree.
  if (process.platform === "win32") return [];
  const find = process.platform === "linux" ? readProcess : listProcesses();
  const ancestors: Ancestor[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const ancestor = find(pid);
    if (ancestor === undefined) break;
    ancestors.push(ancestor);
    pid = ancestor.parent;
  }
  return ancestors;
}

/**
 * Returns whether GitHub's runner started a process. The runner sets a variable to find leftover processes. Only works
 * on Linux, for processes of the same user.
 */
function isTracked(pid: number | "self"): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1")
      .split("\0")
      .some((entry) => entry.startsWith("RUNNER_TRACKING_ID="));
  } catch {
    return false;
  }
}

function isAlive({ pid, startedAt }: Ancestor): boolean {
  if (startedAt !== undefined) return readProcess(pid)?.startedAt === startedAt;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM means that the process exists but belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Reads a process's data from `/proc` on Linux; `undefined` if the process is dead or the data can't be read. */
function readProcess(pid: number): Ancestor | undefined {
  try {
    // The name in parentheses may itself contain spaces and parentheses.
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    const [state = "", parent] = fields;
    return /[ZX]/.test(state) ? undefined : { pid, parent: Number(parent), startedAt: fields[19] };
  } catch {
    return undefined;
  }
}

/** Returns a function that looks up a process on systems without `/proc`, such as macOS. */
function listProcesses(): (pid: number) => Ancestor | undefined {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const parents = new Map(stdout?.split("\n").map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
  return (pid) => {
    const parent = parents.get(pid);
    return parent === undefined ? undefined : { pid, parent, startedAt: undefined };
  };
}
