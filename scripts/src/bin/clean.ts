import { globSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../process/run-command.ts";

for (const dist of globSync("packages/{action,cli,core,deno,mock,mock-sql,node,provision}/dist", { cwd: root })) {
  rmSync(join(root, dist), { recursive: true });
}
