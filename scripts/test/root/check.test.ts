import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../widgets-repository.ts";
import { createFolder } from "../widgets-spec.ts";

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");

test("check runs every part even if one fails, and lists all parts that failed", async () => {
  const folder = createFolder();
  const parts = { lint: "exit 1", types: "exit 1", size: "exit 0", build: "exit 1", api: "exit 0" };
  const tasks = { lint: {}, types: {}, size: {}, build: {}, api: { dependsOn: ["build"] } };
  await writeFiles(folder, {
    "package.json": JSON.stringify({ name: "parts", packageManager: "npm@10.0.0", scripts: parts }),
    "turbo.json": JSON.stringify({ tasks }),
  });
  const options = (scripts.check as string).split(" ").filter((word) => word.startsWith("--"));
  // With `--concurrency=1`, Turborepo doesn't start another task after a failure, unless `check` has the
  // `--continue` option.
  const args = [turbo, "run", ...Object.keys(parts), ...options, "--concurrency=1", "--no-cache"];
  // Turborepo may have started this test.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_")));
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
  expect(status).toBe(1);
  expect(stdout).toMatch(/Tasks: +1 successful, 4 total/);
  const [, failed = ""] = /Failed: +(.*)/.exec(stdout) ?? [];
  expect(failed.trim().split(", ").sort()).toEqual(["//#build", "//#lint", "//#types"]);
});
