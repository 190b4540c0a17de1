import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "./sample.ts";

/**
 * Creates a candidate that runs code in a new process, in a folder in which the imported packages are installed. The
 * environment of the process has no proxy and no cache of compiled code.
 */
export function toProgram(name: string, folder: string, code: string): Candidate {
  const file = join(folder, `${randomUUID()}.mjs`);
  writeFileSync(file, code);
  return {
    name,
    async run() {
      const { status, stderr } = spawnSync(process.execPath, [file], { env: {} });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
    },
  };
}
