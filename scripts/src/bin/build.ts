import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runTurbo } from "../process/run-turbo.ts";

const root = join(import.meta.dirname, "../../..");

await runCommand("usage: pnpm build", 0, async () => runTurbo(root, ["build"]));
