import { join } from "node:path";
import { rehearseRelease } from "../release/rehearse-release.ts";
import { runCommand } from "../run-command.ts";

const root = join(import.meta.dirname, "../../..");

await runCommand("usage: pnpm release:dry", 0, () => rehearseRelease(root));
