import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** If a program isn't installed, returns why the tests that need it are skipped, and how to install it on Debian. */
export function whyMissing(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, program)))) return undefined;
  return `${program} is not installed: run apt-get install ${program}`;
}
