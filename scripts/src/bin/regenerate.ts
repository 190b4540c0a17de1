import { parseArgs } from "node:util";
import { regenerate } from "../changeset/regenerate.ts";
import { root, runCommand } from "../process/run-command.ts";

await runCommand({
  usage: "pnpm regenerate [--patch <file>]",
  most: 2,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { patch: { type: "string" } } });
    console.log(await regenerate(root, values.patch));
    return 0;
  },
});
