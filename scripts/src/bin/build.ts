import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../process/run-command.ts";
import { runTurbo } from "../process/run-turbo.ts";

const root = join(import.meta.dirname, "../../..");

await runCommand("usage: pnpm build", 0, async () => {
  // On a cache hit, Turborepo adds the cached files to the files of an earlier build, and the package would contain
  // both.
  for (const dist of globSync("packages/{core,deno,mock,node}/dist", { cwd: root }))
    rmSync(join(root, dist), { recursive: true });
  return runTurbo(root, ["build"]);
});
