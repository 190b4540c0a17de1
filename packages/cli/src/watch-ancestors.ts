import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const INTERVAL_MS = 250;

/**
 * Calls `onDeath` as soon as one of this process's ancestors dies, such as the step's shell or npx, because a CI runner
 * that cancels a step only signals the shell. Returns a function that stops watching.
 */
export function watchAncestors(onDeath: () => void): () => void {
  const ancestors = listAncestors();
  // If the step's shell has already died, process 1 is now the parent of the shell's children. Counts that as a death
  // unless process 1 itself belongs to the job, as it may in a container.
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

type Ancestor = NonNullable<ReturnType<typeof readProcess>>;

/** Lists this process's ancestors except for process 1, which always outlives this one. */
function listAncestors(): Ancestor[] {
  // Nothing to watch on Windows, where runners end a step's whole process tree.
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

/** Returns whether GitHub's runner started a process. Only works on Linux, for processes of the same user. */
function isTracked(pid: number | "self"): boolean {
  try {
    const entries = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
    return entries.some((entry) => entry.startsWith("RUNNER_TRACKING_ID="));
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
function readProcess(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    // Skips the process's name, which is in parentheses and may itself contain spaces and parentheses.
    const fields = text.slice(text.lastIndexOf(") ") + 2).split(" ");
    const [state = "", parent] = fields;
    // The start time tells a process from a later one with the same pid.
    return /[ZX]/.test(state) ? undefined : { pid, parent: Number(parent), startedAt: fields[19] };
  } catch {
    return undefined;
  }
}

/** Like `readProcess()`, but for systems without `/proc` (macOS). Runs `ps` once and returns a lookup function. */
function listProcesses(): (pid: number) => Ancestor | undefined {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const parents = new Map(stdout?.split("\n").map((line) => line.trim().split(/\s+/).map(Number) as [number, number]));
  return (pid) => {
    const parent = parents.get(pid);
    return parent === undefined ? undefined : { pid, parent, startedAt: undefined };
  };
}
