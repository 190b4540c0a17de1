import type { Io } from "../io.ts";
import { toPlainText } from "./print.ts";

interface Progress {
  readonly show: (state: string) => void;
  readonly end: () => void;
}

/**
 * Shows on stderr how a resource's state changes while the command waits. On a terminal, each state overwrites the
 * previous one, and `end()` clears the line; elsewhere, each new state gets its own line.
 *
 * @param next the state to wait for, such as `CREATED`
 */
export function createProgress(
  { stderr, env }: Pick<Io, "stderr" | "env">,
  what: string,
  next: string,
  now = (): number => performance.now(),
): Progress {
  const startedAt = now();
  let last: string | undefined;
  const isTerminal = stderr.isTTY === true && env.TERM !== "dumb";
  return {
    show(given) {
      const state = toPlainText(given);
      const elapsed = `${Math.round((now() - startedAt) / 1000)} s`;
      if (isTerminal) stderr.write(`\r\u001b[K${what}: ${state}, ${elapsed}; next: ${next}`);
      else if (state !== last) stderr.write(`${what}: ${state}, ${elapsed}\n`);
      last = state;
    },
    end() {
      if (isTerminal && last !== undefined) stderr.write("\r\u001b[K");
    },
  };
}
