import { findProgram } from "../../../config/find-program.ts";

/** Returns why tests that need a program are skipped, and how to install it on Debian; nothing if it's installed. */
export function whyMissing(program: string): string | undefined {
  return findProgram(program) ? undefined : `${program} is not installed: run apt-get install ${program}`;
}
