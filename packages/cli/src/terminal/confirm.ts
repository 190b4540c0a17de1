import { CommandError, EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";

/** On a terminal, asks whether to continue. Elsewhere, throws unless the user passed `--yes`. */
export async function confirm(io: Io, question: string, yes: boolean | undefined): Promise<void> {
  if (yes) return;
  if (!io.stdin.isTTY) throw new CommandError(EXIT.usage, `${question} Pass --yes to confirm.`);
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: io.stdin, output: io.stderr as NodeJS.WriteStream });
  const answer = await new Promise<string>((resolve, reject) => {
    terminal.once("SIGINT", () => reject(new CommandError(130, "nothing was changed")));
    // After ^D, `question()` never resolves, so a closed terminal counts as a no.
    terminal.once("close", () => resolve(""));
    terminal.question(`${question} [y/N] `).then(resolve, reject);
  }).finally(() => terminal.close());
  if (!/^y(es)?$/i.test(answer.trim())) throw new CommandError(EXIT.usage, "nothing was changed");
}
