import { spawnSync } from "node:child_process";
import { root } from "../process/run-command.ts";

const PACKAGES = ["core", "mock"];
const USAGE = `usage: pnpm mutate [${PACKAGES.join(" | ")}] [file …]

Changes the code of a package in many small ways, and runs the package's tests with each change. A change that no test
notices is listed as a survivor. Files are relative to the root, such as packages/core/src/retry/retry-policy.ts.`;

const [name, ...files] = process.argv.slice(2);
if (name !== undefined && !PACKAGES.includes(name)) {
  console.error(USAGE);
  process.exit(2);
}
for (const folder of name === undefined ? PACKAGES : [name]) {
  const only = files.length > 0 ? ["--mutate", files.join(",")] : [];
  const { status } = spawnSync("stryker", ["run", ...only], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, MUTATE_PACKAGE: folder },
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exitCode = 1;
}
