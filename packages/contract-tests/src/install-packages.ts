import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { runProgram } from "../../../scripts/src/process/run-program.ts";
import { RUNTIMES, TOOLS } from "./folders.ts";
import { installConsumer, type PackageName, packPackages } from "./pack-packages.ts";

/** The data that Vitest's global setup passes to the tests. */
export interface Installation {
  /** The path of a project with all packages installed from tarballs, and the bundled contract tests. */
  readonly project: string;
  /** The path of each package's tarball; empty if packing failed because the registry couldn't be reached. */
  readonly tarballs: Readonly<Partial<Record<PackageName, string>>>;
  /** The reason if something couldn't be installed. The tests that need it are then skipped. */
  readonly missing: Readonly<Record<"runtimes" | "tools" | "project", string | undefined>>;
}

const ENTRIES = fileURLToPath(new URL("entries/", import.meta.url));
/**
 * Bundles the contract tests for each runtime into the project in which the packages are installed. Node.js, Deno and
 * Bun import the packages from there. workerd and Chromium can't resolve package names, so their bundles contain them.
 */
async function bundleSuites(project: string): Promise<void> {
  const entries = ["node", "deno", "bun", "workerd", "page"].map((name) => join(ENTRIES, `${name}.ts`));
  const packages = ["core", "node", "deno", "provision"].flatMap((name) => [
    `@crdb-cloud/${name}`,
    `@crdb-cloud/${name}/*`,
  ]);
  const externals = packages.map((name) => `--external:${name}`);
  await esbuild(project, [...entries, "--outdir=suite", "--out-extension:.js=.mjs", ...externals]);
  await esbuild(project, [
    "suite/workerd.mjs",
    "suite/page.mjs",
    "--outdir=suite/whole",
    "--out-extension:.js=.mjs",
    "--conditions=worker,browser",
  ]);
}

/** Matches what npm and pnpm print if the registry can't be reached, rejects a request, or doesn't have a package. */
const UNREACHABLE =
  /^npm error .*\b(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|E40[134]|E5\d\d)\b.*|\b(?:Failed to fetch https?:\/\/\S+\w|Tarball server returned HTTP (?:40[134]|5\d\d))/m;

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** Installs the runtimes and tools for the tests, and our packages from their tarballs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-"));
  // Retries because one build may still be writing to the folder after another has failed.
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const project = join(folder, "project");
  try {
    let tarballs = {};
    const [runtimes, tools, packages] = await Promise.all([
      whyUnreachable(() => installFolder(RUNTIMES)),
      whyUnreachable(() => installFolder(TOOLS)),
      whyUnreachable(async () => {
        tarballs = await packPackages(folder);
        await installConsumer(project, Object.values(tarballs));
      }),
    ]);
    const missing = { runtimes, tools, project: tools ?? packages };
    if (missing.project === undefined) await bundleSuites(project);
    for (const [what, reason] of Object.entries(missing))
      if (reason !== undefined) console.warn(`The tests that need the ${what} are skipped: ${reason}`);
    provide("installation", { project, tarballs, missing });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

function esbuild(cwd: string, options: readonly string[]): Promise<unknown> {
  const command = join(TOOLS, "node_modules/esbuild/bin/esbuild");
  const common = ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning"];
  return runProgram([command, ...common, ...options], { cwd });
}

/**
 * Runs an installation from the registry and returns npm's or pnpm's error if the registry can't be reached.
 *
 * @throws what `install` throws if it fails for another reason
 */
async function whyUnreachable(install: () => Promise<void>): Promise<string | undefined> {
  try {
    await install();
    return undefined;
  } catch (error) {
    const reason = UNREACHABLE.exec((error as Error).message)?.[0];
    if (reason === undefined) throw error;
    return reason;
  }
}
