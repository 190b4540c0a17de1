import { join } from "node:path";

/** The path of the repository. */
export const root: string = join(import.meta.dirname, "../../..");

/**
 * Runs a command such as `pnpm spec:diff` with the arguments of the process. Sets the exit status of the process to the
 * result of `run`, to 1 if `run` throws, or to 2 if there are more than `most` arguments.
 */
export async function runCommand(
  usage: string,
  most: number,
  run: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help")) return console.log(usage);
  if (args.length > most) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
