import { findProgram } from "../../../config/find-program.ts";

/** If a program isn't installed, returns why the tests that need it are skipped, and how to install it on Debian. */
export function whyMissing(program: string): string | undefined {
  return findProgram(program) ? undefined : `${program} is not installed: run apt-get install ${program}`;
}
