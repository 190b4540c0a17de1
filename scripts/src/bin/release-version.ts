import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { syncVersions } from "../release/sync-versions.ts";

const root = join(import.meta.dirname, "../../..");

const { status } = spawnSync("changeset", ["version"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
if (status === 0) console.log(`The packages are at ${await syncVersions(root)}.`);
