import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { rehearseRelease } from "../release/rehearse-release.ts";

const root = join(import.meta.dirname, "../../..");

await runCommand("usage: pnpm release:dry", 0, () => rehearseRelease(root));
