import type { Io } from "../io.ts";
import { toPlainText } from "./print.ts";

/**
 * Shows on stderr how a resource's state changes while the command waits. On a terminal, each state overwrites the
 * previous one, and `end()` clears the line; elsewhere, each new state gets its own line.
 */
export function createProgress({ stderr, env }: Pick<Io, "stderr" | "env">, what: string) {
  const startedAt = performance.now();
  let last: string | undefined;
  const isTerminal = stderr.isTTY === true && env.TERM !== "dumb";
  /** @param next the state to wait for, such as `CREATED` */
  const show = (given: string, next: string): void => {
    const state = toPlainText(given);
    const elapsed = `${Math.round((performance.now() - startedAt) / 1000)} s`;
    // Truncates the line, since a wrapped line couldn't be overwritten.
    const line = `${what}: ${state}, ${elapsed}; next: ${next}`.slice(0, (stderr.columns || 80) - 1);
    if (isTerminal) stderr.write(`\r\u001b[K${line}`);
    else if (state !== last) stderr.write(`${what}: ${state}, ${elapsed}\n`);
    last = state;
  };
  return {
    show,
    /** Hooks that show a new cluster's state and then why it doesn't accept connections yet. */
    hooks: {
      onPoll: ({ state }: { state: string }): void => show(state, "CREATED"),
      onProbe({ problem }: { problem?: string }): void {
        if (problem) show(problem, "connectable");
      },
    },
    end(): void {
      if (isTerminal && last !== undefined) stderr.write("\r\u001b[K");
    },
  };
}
