import { spawnSync } from "node:child_process";
import { root } from "../process/run-command.ts";
import { syncVersions } from "../release/sync-versions.ts";

const { status } = spawnSync("changeset", ["version"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
if (status === 0) console.log(`The packages are at ${await syncVersions(root)}.`);
