import { spawnSync } from "node:child_process";
import { createRequire, enableCompileCache } from "node:module";
import { join } from "node:path";

// Loading TypeScript and Redocly takes longer than generating; compiled once, they load in half the time.
enableCompileCache();

const root = join(import.meta.dirname, "../../..");
const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || !["--check", "--direct", undefined].includes(flag)) {
  console.error("usage: generate [--check]");
  process.exitCode = 2;
} else if (flag === undefined) {
  process.exitCode = runTurbo();
} else {
  const { runGenerate } = await import("../run-generate.ts");
  process.exitCode = await runGenerate(root, { check: flag === "--check" });
}

/** Turbo runs `generate --direct`, or restores what it wrote when nothing has changed since. */
function runTurbo(): number {
  const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
  return spawnSync(process.execPath, [turbo, "run", "generate"], { cwd: root, stdio: "inherit" }).status ?? 1;
}
