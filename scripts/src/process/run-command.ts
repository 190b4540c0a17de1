/**
 * Runs a command of at most so many arguments with those of the process, and makes its result the exit status: what it
 * returns, or 1 after the message of what it throws, or 2 after the usage.
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
