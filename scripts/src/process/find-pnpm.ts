import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Returns the command that starts the pnpm version in `root`'s package.json: the pnpm that started this process, if it
 * has that version, and otherwise npx, which may download pnpm.
 */
export async function findPnpm(root: string): Promise<[string, ...string[]]> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const { npm_execpath: running = "", npm_config_user_agent: agent = "" } = process.env;
  const isPinned = agent.startsWith(`${packageManager.replace("@", "/")} `);
  return isPinned && /\bpnpm(\.exe)?$/.test(running) ? [running] : ["npx", "--yes", packageManager];
}
