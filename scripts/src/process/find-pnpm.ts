import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Returns the command that starts pnpm. This is the pnpm that started this process or, by default, the version that
 * the package.json in `root` names.
 */
export async function findPnpm(root: string): Promise<string[]> {
  const { npm_execpath: running = "" } = process.env;
  if (/\bpnpm(\.exe)?$/.test(running)) return [running];
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}
