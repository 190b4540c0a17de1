import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listPackages } from "../api/list-packages.ts";
import { root, runCommand } from "../process/run-command.ts";
import { withRepository } from "../release/with-repository.ts";

await runCommand("usage: pnpm release:publish", 0, async () => {
  const missing = (await listPackages(root)).filter(({ folder }) => !existsSync(join(root, folder, "dist")));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new Error(`release:publish: ${names}: dist is missing. Run \`pnpm build\` first.`);
  }
  return withRepository(root, process.env, async () => {
    const { status } = spawnSync("changeset", ["publish"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    return status ?? 1;
  });
});
