import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that ends with this process, however this process ends. */
export interface Supervised {
  /** Settles when the program has ended. */
  readonly ended: Promise<void>;
  /** Ends the program and waits until it has. */
  stop(): Promise<void>;
}

/** Which program to run. */
export interface SupervisedProgram {
  readonly command: string;
  readonly args: readonly string[];
  /** The file that takes what the program prints. */
  readonly log: string;
  /** The signal that ends it. */
  readonly signal: "QUIT" | "TERM";
  /** The user and group to run as. */
  readonly owner?: Owner | undefined;
  readonly env?: NodeJS.ProcessEnv;
}

/** A user of this machine. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Starts the program, and ends it when standard input closes: when the parent stops it, or is gone, be it killed. A shell
 * does that, since a process that was killed can't, and since listening to signals would change how the parent ends. It
 * sends the signal until the program is gone: one that is just starting ignores it.
 */
const SUPERVISOR = `
signal=$1 log=$2; shift 2
exec 3<&0
"$@" 3<&- </dev/null >"$log" 2>&1 &
program=$!
PATH=/usr/bin:/bin
{ cat <&3 >/dev/null; while kill -s "$signal" $program; do sleep 0.1; done; } 2>/dev/null &
wait $program
`;

/** Deletes a folder when standard input closes. Programs that still write to it are given the time to end. */
const KEEPER = `
PATH=/usr/bin:/bin
cat >/dev/null
for try in $(seq 200); do rm -rf "$1" 2>/dev/null && break; sleep 0.1; done
`;

/** Runs a program in the background, out of reach of the terminal's ^C. */
export function supervise({ command, args, log, signal, owner = {} as Owner, env }: SupervisedProgram): Supervised {
  const shell = spawn("/bin/sh", ["-c", SUPERVISOR, "sh", signal, log, command, ...args], {
    ...owner,
    ...(env && { env }),
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  return handle(shell);
}

/** Deletes a folder when it is stopped, or when this process ends, however it ends. */
export function keepFolder(path: string): Supervised {
  return handle(
    spawn("/bin/sh", ["-c", KEEPER, "sh", path], { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"] }),
  );
}

function handle(shell: ChildProcess): Supervised {
  const ended = once(shell, "close").then(
    () => undefined,
    () => undefined,
  );
  shell.stdin?.on("error", () => {});
  ended.then(() => shell.stdin?.destroy());
  // Neither the shell nor its pipe keeps this process alive.
  shell.unref();
  (shell.stdin as unknown as { unref(): void } | null)?.unref();
  return {
    ended,
    async stop() {
      shell.ref();
      shell.stdin?.end();
      await ended;
    },
  };
}
