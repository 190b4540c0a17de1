import { join } from "node:path";

/** A command such as `pnpm generate`, or one step of a command, such as `diff` in `pnpm spec diff`. */
export interface Command {
  readonly usage: string;
  /** The maximum number of arguments. */
  readonly most: number;
  /** Returns the exit status, or nothing if it is 0. */
  run(args: readonly string[]): Promise<number> | Promise<void>;
}

export const root: string = join(import.meta.dirname, "../../..");

/**
 * Runs a command with the process's arguments. The exit status is 1 if it throws, and 2 if there are too many
 * arguments.
 */
export async function runCommand(
  { usage, most, run }: Command,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes("--help")) return console.log(`usage: ${usage}`);
  if (args.length > most) {
    console.error(`usage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = (await run(args)) || 0;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Runs the step named by the first command-line argument. Without one, prints the steps. */
export async function runStep(steps: Readonly<Record<string, Command>>): Promise<void> {
  const [name = "", ...args] = process.argv.slice(2);
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step) return runCommand(step, args);
  const usage = ["usage:", ...Object.values(steps).map((one) => `  ${one.usage}`)].join("\n");
  if (name === "" || name === "--help") return console.log(usage);
  console.error(usage);
  process.exitCode = 2;
}
