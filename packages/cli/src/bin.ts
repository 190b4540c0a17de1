#!/usr/bin/env node
import module from "node:module";

const OLDEST_NODE = [22, 12] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  const text = `Node.js ${process.versions.node} is too old: install Node.js ${OLDEST_NODE.join(".")} or later`;
  process.stderr.write(`crdb-cloud: ${text}\n`);
  process.exit(3);
}
const args = process.argv.slice(2);
// Exits quietly if the program that reads stdout stops early, as in `crdb-cloud api clusters.list | head`. `run` and
// `mcp` keep running, since they have to clean up.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") process.stderr.write(`crdb-cloud: cannot write to stdout: ${message}\n`);
  if (!/^(run|mcp)$/.test(args[0] ?? "")) process.exit(code === "EPIPE" ? 0 : 1);
});
process.stderr.on("error", () => {});
// Imports these modules dynamically, since Node.js before 22.12 can't load `main.ts` and would fail before it prints
// the error about its version. Besides, the compile cache only covers modules loaded after it is enabled.
if (args.length === 1 && (args[0] === "--help" || args[0] === "-h")) {
  process.stdout.write((await import("./help.ts")).HELP);
} else {
  module.enableCompileCache();
  const { main } = await import("./main.ts");
  process.exitCode = await main(args, process);
}
