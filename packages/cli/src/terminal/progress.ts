import type { Io } from "../io.ts";
import { toPlainText } from "./print.ts";

interface Progress {
  /** @param next the state to wait for, such as `CREATED` */
  readonly show: (state: string, next: string) => void;
  readonly end: () => void;
  /** Shows how a new cluster becomes ready and then accepts connections. */
  readonly hooks: {
    readonly onPoll: (cluster: { readonly state: string }) => void;
    readonly onProbe: (probe: { readonly problem?: string }) => void;
  };
}

/**
 * Shows on stderr how a resource's state changes while the command waits. On a terminal, each state overwrites the
 * previous one, and `end()` clears the line; elsewhere, each new state gets its own line.
 */
export function createProgress({ stderr, env }: Pick<Io, "stderr" | "env">, what: string): Progress {
  const startedAt = performance.now();
  let last: string | undefined;
  const isTerminal = stderr.isTTY === true && env.TERM !== "dumb";
  const show: Progress["show"] = (given, next) => {
    const state = toPlainText(given);
    const elapsed = `${Math.round((performance.now() - startedAt) / 1000)} s`;
    // A line that wraps couldn't be overwritten.
    const line = `${what}: ${state}, ${elapsed}; next: ${next}`.slice(0, (stderr.columns || 80) - 1);
    if (isTerminal) stderr.write(`\r\u001b[K${line}`);
    else if (state !== last) stderr.write(`${what}: ${state}, ${elapsed}\n`);
    last = state;
  };
  return {
    show,
    hooks: {
      onPoll: ({ state }) => show(state, "CREATED"),
      onProbe: ({ problem }) => problem && show(problem, "connectable"),
    },
    end() {
      if (isTerminal && last !== undefined) stderr.write("\r\u001b[K");
    },
  };
}
