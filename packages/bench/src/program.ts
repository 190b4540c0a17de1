import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Candidate } from "./sample.ts";

/**
 * Writes a program into a folder in which its imports are installed. Each measured call runs the program in a new
 * process, without environment variables, because these could set a proxy or a cache of compiled code.
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
