import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** The path of a file for the program's output. */
  readonly log: string;
  readonly owner: Owner | undefined;
  /** A tar archive to unpack before the program starts: an open file, and the folder to unpack it to. */
  readonly archive: { readonly file: number; readonly folder: string } | undefined;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * A shell script that unpacks an archive, if there is one, and runs a program. The script stops the program when its
 * own standard input closes, because this process closed the pipe, exited or was killed. (A signal listener wouldn't
 * run if this process were killed, and would change how it exits.) The script sends SIGQUIT repeatedly, since
 * PostgreSQL may ignore signals while it starts.
 */
const SUPERVISOR = `
log=$1; folder=$2; shift 2
if [ "$folder" ]; then tar -xmpf - -C "$folder" <&4 >"$log" 2>&1 || exit; exec 4<&-; fi
exec 3<&0
"$@" 3<&- </dev/null >"$log" 2>&1 &
program=$!
PATH=/usr/bin:/bin
{ cat <&3 >/dev/null; while kill -s QUIT $program; do sleep 0.1; done; } 2>/dev/null &
wait $program
`;

/**
 * A shell script that reads folder paths, one per line, and deletes the folders when standard input closes. It retries
 * for 20 seconds, since programs may still be writing to them.
 */
const KEEPER = `
while IFS= read -r folder; do set -- "$@" "$folder"; done
PATH=/usr/bin:/bin
for try in $(seq 200); do rm -rf "$@" 2>/dev/null && break; sleep 0.1; done
`;

/**
 * Runs PostgreSQL in the background, in its own process group, so Ctrl+C doesn't stop it. It is stopped when this
 * process exits or is killed.
 */
export function supervise({ command, args, log, owner, archive }: Program) {
  const shell = spawn("/bin/sh", ["-c", SUPERVISOR, "sh", log, archive?.folder ?? "", command, ...args], {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore", "ignore", archive?.file ?? "ignore"],
  });
  return {
    /** Stops the server and waits until it has exited. */
    stop: handle(shell),
    /**
     * Calls `attempt` until it returns a value, which shows that the server has started.
     *
     * @throws {Error} with the server's output, if the server exits first or hasn't started after a minute
     */
    async waitForStart<T>(attempt: () => Promise<T | undefined>): Promise<T> {
      for (let attempts = 1; ; attempts += 1) {
        const result = await attempt();
        if (result !== undefined) return result;
        if (shell.exitCode !== null || shell.signalCode !== null || attempts === MAX_ATTEMPTS) {
          const output = await readFile(log, "utf8").catch(() => "");
          throw new Error(`sql: PostgreSQL did not start: ${output.trim()}`);
        }
        await sleep(PAUSE_MS);
      }
    },
  };
}

const PAUSE_MS = 5;
const MAX_ATTEMPTS = 60_000 / PAUSE_MS;

let keeper: ChildProcess | undefined;

/** Keeps a folder until this process exits or is killed, then deletes it. */
export function keepFolder(path: string): void {
  if (process.platform === "win32") return;
  if (keeper === undefined) {
    keeper = spawn("/bin/sh", ["-c", KEEPER], { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] });
    handle(keeper);
  }
  keeper.stdin?.write(`${path}\n`);
}

/** Keeps a running shell from delaying this process's exit. Returns a function that stops the shell. */
function handle(shell: ChildProcess): () => Promise<void> {
  const ended = once(shell, "close").catch(() => {});
  shell.stdin?.on("error", () => {});
  ended.then(() => shell.stdin?.destroy());
  shell.unref();
  (shell.stdin as Partial<Socket> | null)?.unref?.(); // Bun's streams have no `unref()`.
  return async () => {
    shell.ref();
    shell.stdin?.end();
    await ended;
  };
}

export function warn(message: string): void {
  process.emitWarning(message, "CrdbCloudMockWarning");
}
