import { root, runCommand } from "../process/run-command.ts";
import { rehearseRelease } from "../release/rehearse-release.ts";

await runCommand("usage: pnpm release:dry", 0, () => rehearseRelease(root));
