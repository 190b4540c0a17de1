import { root, runCommand } from "../process/run-command.ts";
import { runTurbo } from "../process/run-turbo.ts";

await runCommand("usage: pnpm build", 0, async () => runTurbo(root, ["build"]));
