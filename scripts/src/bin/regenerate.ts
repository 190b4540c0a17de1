import { parseArgs } from "node:util";
import { root, runCommand } from "../process/run-command.ts";
import { regenerate } from "../release/regenerate.ts";

const USAGE = "usage: pnpm regenerate [--push <branch> | --patch <file>]";

await runCommand(USAGE, 2, async (args) => {
  const { values } = parseArgs({ args: [...args], options: { push: { type: "string" }, patch: { type: "string" } } });
  console.log(await regenerate(root, values));
  return 0;
});
