#!/usr/bin/env node
import module from "node:module";
import process from "node:process";

const OLDEST_NODE = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `crdb-cloud-mock: this is Node.js ${process.versions.node}: install Node.js ${OLDEST_NODE} or later\n`,
  );
  process.exit(1);
}
// Node.js 22.0 does not have this function.
module.enableCompileCache?.();
// `run-command.ts` is not imported at the top, because older versions of Node.js can't load it, and because the compile
// cache affects only modules that are loaded later.
const { runCommand } = await import("./command/run-command.ts");
await runCommand(process.argv.slice(2));
