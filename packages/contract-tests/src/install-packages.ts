import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../../config/find-program.ts";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { RUNTIMES, TOOLS } from "./folders.ts";
import { installConsumer, type PackageName, packPackages } from "./pack-packages.ts";

/** What Vitest's global setup provides to the tests. */
export interface Installation {
  /** A project with all packages installed from tarballs, and the bundled contract tests. */
  readonly project: string;
  /** The packages' tarballs; empty if the project couldn't be installed. */
  readonly tarballs: Readonly<Partial<Record<PackageName, string>>>;
  /** Why the runtimes, the tools or the project couldn't be installed. Tests that need what is missing are skipped. */
  readonly missing: Readonly<Record<"runtimes" | "tools" | "project", string | undefined>>;
  /** The path to Chromium, if it was found. */
  readonly chromium: string | undefined;
}

const ENTRIES = fileURLToPath(new URL("entries/", import.meta.url));
/**
 * Bundles the contract tests for each runtime into a project that has the packages installed. Node.js, Deno and Bun
 * import them from there. workerd and Chromium can't resolve package names, so their bundles contain the packages.
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

/**
 * Matches npm's and pnpm's errors for a registry that can't be reached, rejects the request, or doesn't have the
 * package.
 */
const UNREACHABLE =
  /^npm error .*\b(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|E40[134]|E5\d\d)\b.*|\b(?:Failed to fetch https?:\/\/\S+\w|Tarball server returned HTTP (?:40[134]|5\d\d))/m;

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** Installs the runtimes and tools for the tests, then packs the packages and installs the tarballs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-"));
  // Retries because, if one build fails, others may still be writing files to the folder.
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
    provide("installation", { project, tarballs, missing, chromium: findChromium() });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

function esbuild(cwd: string, options: readonly string[]): Promise<unknown> {
  const command = join(TOOLS, "node_modules/esbuild/bin/esbuild");
  const common = ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning"];
  return promisify(execFile)(command, [...common, ...options], { cwd });
}

/**
 * Runs an installation from the registry.
 *
 * @returns npm's or pnpm's error if the registry can't be reached; `undefined` if the installation succeeds
 * @throws `install`'s error if it failed for another reason
 */
async function whyUnreachable(install: () => Promise<void>): Promise<string | undefined> {
  try {
    await install();
    return undefined;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message?: string };
    const reason = UNREACHABLE.exec(stderr ?? message ?? "")?.[0];
    if (reason === undefined) throw error;
    return reason;
  }
}
