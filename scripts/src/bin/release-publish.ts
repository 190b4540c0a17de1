import { spawnSync } from "node:child_process";
import { root, runCommand } from "../process/run-command.ts";
import { withRepository } from "../release/with-repository.ts";

await runCommand("usage: pnpm release:publish", 0, () =>
  withRepository(root, process.env, async () => {
    const { status } = spawnSync("changeset", ["publish"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    return status ?? 1;
  }),
);
