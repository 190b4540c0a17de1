import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Returns the reason to skip the tests that need a program; `undefined` if the program is installed. The reason
 * contains Debian's command to install the program.
 */
export function whyMissing(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  if (folders.some((folder) => existsSync(join(folder, program)))) return undefined;
  return `${program} is not installed: apt-get install ${program}`;
}
