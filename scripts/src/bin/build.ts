import { root, runCommand } from "../process/run-command.ts";
import { runTurbo } from "../process/run-turbo.ts";

await runCommand({
  usage: "pnpm build",
  most: 0,
  run: async () => runTurbo(root, ["build"]),
});
