import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listPackages } from "../api-report/list-packages.ts";
import { findPnpm, runProgram, runTurbo } from "../process/run-program.ts";

/** The environment variables in a GitHub workflow that say where the repository and its documentation site are. */
interface WorkflowVariables {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_REPOSITORY?: string | undefined;
  /** The documentation site's address, with a trailing slash. */
  readonly SITE_URL?: string | undefined;
}

/** Publishes the built packages to npm, with the workflow's repository in each package.json. */
export async function publishPackages(root: string): Promise<void> {
  const missing = (await listPackages(root)).filter(({ folder }) => !existsSync(join(root, folder, "dist")));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    throw new Error(`release publish: ${names} must be built first: run \`pnpm build\``);
  }
  await withRepository(root, process.env, () => runProgram(["changeset", "publish"], { cwd: root, isShown: true }));
}

export function publishToJsr(root: string): Promise<void> {
  return runInPackages(root, ["core", "deno", "provision"], ["exec", "deno", "publish"]);
}

/** Builds the client and packs it into a folder. */
export async function packClients(root: string, folder = "tarballs"): Promise<void> {
  if (runTurbo(root, ["build"]) !== 0) throw new Error("release pack: the build failed");
  const args = ["pack", "--pack-destination", resolve(folder)];
  await runInPackages(root, ["core", "node", "deno", "provision"], args);
}

async function runInPackages(root: string, names: readonly string[], args: readonly string[]): Promise<void> {
  const filters = names.flatMap((name) => ["--filter", `@crdb-cloud/${name}`]);
  await runProgram([...(await findPnpm(root)), ...filters, ...args], { cwd: root, isShown: true });
}

/**
 * Writes the workflow's repository into each package.json (`repository`, `homepage` and `bugs`), publishes, and
 * restores the files.
 *
 * npm only accepts a provenance statement if the package.json names the workflow's repository. The committed files
 * don't name a repository, so a fork publishes its own address. They must be restored because JSR only publishes from a
 * clean working tree.
 *
 * @throws {Error} outside a GitHub workflow
 * @see https://docs.npmjs.com/generating-provenance-statements
 */
export async function withRepository<Result>(
  root: string,
  variables: WorkflowVariables,
  publish: () => Promise<Result>,
): Promise<Result> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, SITE_URL: site } = variables;
  if (!server || !repository) {
    throw new Error(
      "release publish: GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set, so npm would reject the provenance. Only the `Release` workflow publishes: merge the `Release` pull request",
    );
  }
  const address = `${server}/${repository}`;
  const packages = await listPackages(root);
  const manifests = await Promise.all(
    packages.map(async ({ folder }) => {
      const path = join(root, folder, "package.json");
      return { path, folder, text: await readFile(path, "utf8") };
    }),
  );
  try {
    for (const { path, folder, text } of manifests) {
      const manifest = {
        ...JSON.parse(text),
        homepage: site ? `${site}${folder}/` : `${address}/tree/HEAD/${folder}#readme`,
        bugs: `${address}/issues`,
        repository: { type: "git", url: `git+${address}.git`, directory: folder },
      };
      await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
    }
    return await publish();
  } finally {
    for (const { path, text } of manifests) await writeFile(path, text);
  }
}
