import { globSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

for (const dist of globSync("packages/{core,deno,mock,node}/dist", { cwd: root })) {
  rmSync(join(root, dist), { recursive: true });
}
