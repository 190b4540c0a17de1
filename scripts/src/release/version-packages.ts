import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../process/run-program.ts";

/** Raises the packages' version as the changesets require and prints the new version. */
export async function versionPackages(root: string): Promise<0> {
  await runProgram(["changeset", "version"], { cwd: root, isShown: true });
  const changelog = join(root, "CHANGELOG.md");
  await writeFile(changelog, (await readFile(changelog, "utf8")).replace(/^Nothing has been released.*\n\n/m, ""));
  console.log(`The packages are at ${await syncVersions(root)}.`);
  return 0;
}

/**
 * Copies the version from core's package.json to each `deno.json`, where JSR reads it, and into core's code. Returns
 * the version.
 */
async function syncVersions(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "packages/core/package.json"), "utf8"));
  for (const file of globSync("packages/*/deno.json", { cwd: root })) {
    await edit(join(root, file), /(?<="version": ")[^"]*/, version);
  }
  await edit(join(root, "packages/core/src/client/version.ts"), /(?<=VERSION = ")[^"]*/, version);
  return version;
}

async function edit(path: string, search: RegExp, replacement: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!search.test(text)) throw new Error(`${path}: the file contains no version to replace`);
  await writeFile(path, text.replace(search, replacement));
}
