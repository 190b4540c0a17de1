import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installFolder } from "../../../../scripts/src/release/install-folder.ts";
import { TOOLS } from "../folders.ts";

await installFolder(TOOLS);
// size-limit looks for its configuration and its plugins in the folder in which it is installed.
const command = join(TOOLS, "node_modules/size-limit/bin.js");
const { status, stdout, stderr } = spawnSync(process.execPath, [command], { cwd: TOOLS, encoding: "utf8" });
console.log(stdout);
if (status !== 0) console.error(stderr);
process.exitCode = status ?? 1;
