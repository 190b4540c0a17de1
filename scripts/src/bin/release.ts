import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, runStep } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";
import { publishAction } from "../release/publish-action.ts";
import { packClients, publishPackages, publishToJsr } from "../release/publish-packages.ts";
import { uploadSbom } from "../release/upload-sbom.ts";

await runStep({
  version: { usage: "pnpm release version", most: 0, run: () => versionPackages(root) },
  publish: { usage: "pnpm release publish", most: 0, run: () => publishPackages(root) },
  jsr: { usage: "pnpm release jsr", most: 0, run: () => publishToJsr(root) },
  action: { usage: "pnpm release action", most: 0, run: () => publishAction(root) },
  sbom: { usage: "pnpm release sbom", most: 0, run: () => uploadSbom(root) },
  dry: { usage: "pnpm release dry", most: 0, run: rehearse },
  pack: { usage: "pnpm release pack [folder]", most: 1, run: ([folder]) => packClients(root, folder) },
});

/**
 * Publishes the current commit to a registry on this machine and installs the packages from there. Nothing leaves the
 * machine.
 */
async function rehearse(): Promise<void> {
  const config = "vitest.rehearsal.config.ts";
  await runProgram(["vitest", "run", "--config", config], { cwd: join(root, "scripts"), isShown: true });
}

/** Bumps all packages to the version that the changesets require and prints it. */
async function versionPackages(root: string): Promise<void> {
  await runProgram(["changeset", "version"], { cwd: root, isShown: true });
  const changelog = join(root, "CHANGELOG.md");
  await writeFile(changelog, (await readFile(changelog, "utf8")).replace(/^Nothing has been released.*\n\n/m, ""));
  console.log(`The packages are at ${await syncVersions(root)}.`);
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
  if (!search.test(text)) throw new Error(`${path}: the file does not contain a version to replace`);
  await writeFile(path, text.replace(search, replacement));
}
