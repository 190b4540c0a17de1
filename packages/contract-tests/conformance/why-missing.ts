import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Returns the reason to skip tests that need a program, and how to install it on Debian. Returns `undefined` if the
 * program is installed.
 */
export function whyMissing(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, program)))) return undefined;
  return `${program} is not installed: apt-get install ${program}`;
}
