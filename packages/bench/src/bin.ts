import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { TOOLS } from "../../contract-tests/src/folders.ts";
import { BENCHES, record } from "./benches.ts";
import { PEERS } from "./peers.ts";

const USAGE = `usage: pnpm bench [${Object.keys(BENCHES).join(" | ")} …] [--against <folder of tarballs | version>]`;
const { names, against } = readArguments();

await Promise.all([PEERS, TOOLS].map(installFolder));
if (names.length === 1) await record(names[0] as string, against);
else measureInTurn(names);
// Exits, because open connections would keep the process running.
process.exit();

/** Parses the command line. Ends the process if an argument is invalid. */
function readArguments(): { names: string[]; against?: string } {
  try {
    const { values, positionals } = parseArgs({ options: { against: { type: "string" } }, allowPositionals: true });
    if (positionals.length === 0) return { ...values, names: Object.keys(BENCHES) };
    if (positionals.every((name) => Object.hasOwn(BENCHES, name))) return { ...values, names: positionals };
  } catch {}
  console.error(USAGE);
  process.exit(2);
}

/** Runs each benchmark in a new process, so that its compiled code and memory don't affect the next one. */
function measureInTurn(names: readonly string[]): void {
  for (const name of names) {
    const options = against === undefined ? [] : ["--against", against];
    const args = [...process.execArgv, import.meta.filename, name, ...options];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
