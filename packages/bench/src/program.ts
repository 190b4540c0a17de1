import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./sample.ts";

/**
 * Makes a contender of code that runs in a fresh process, from a folder in which it finds what it imports. The environment
 * tells it nothing: no proxy, no cache of compiled code.
 */
export function toProgram(name: string, folder: string, code: string): Contender {
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
