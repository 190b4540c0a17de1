import { parseArgs } from "node:util";
import { root, runCommand } from "../process/run-command.ts";
import { regenerate } from "../release/regenerate.ts";

const USAGE = "usage: pnpm regenerate [--patch <file>]";

await runCommand(USAGE, 2, async (args) => {
  const { values } = parseArgs({ args: [...args], options: { patch: { type: "string" } } });
  console.log(await regenerate(root, values.patch));
  return 0;
});
