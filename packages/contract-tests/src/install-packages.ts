import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { installFolder } from "../../../scripts/src/release/install-folder.ts";
import { obtainChromium } from "../../docs/test/find-chromium.ts";
import { RUNTIMES, TOOLS } from "./folders.ts";
import { type PackageName, packPackages } from "./pack-packages.ts";

/** The values that the setup passes to the tests. */
export interface Installation {
  /** The folder of a project in which all packages are installed. It also contains the bundled suite. */
  readonly project: string;
  /** The path of each package's tarball. Empty if the project could not be created. */
  readonly tarballs: Readonly<Partial<Record<PackageName, string>>>;
  /**
   * The reasons why the runtimes, the tools or the project could not be installed. Tests that need them are skipped.
   */
  readonly missing: Readonly<Partial<Record<"runtimes" | "tools" | "project", string>>>;
  /** The path of a browser, or the reason why there is none. */
  readonly chromium: { readonly path?: string; readonly missing?: string };
}

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** Installs the runtimes and tools for the tests, then packs the packages and installs the tarballs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const project = join(folder, "project");
  try {
    const [runtimes, tools] = await Promise.all([
      whyUnreachable(() => installFolder(RUNTIMES)),
      whyUnreachable(() => installFolder(TOOLS)),
    ]);
    let tarballs = {};
    const unpublished =
      tools ??
      (await whyUnreachable(async () => {
        tarballs = await packPackages(folder);
        await installConsumer(project, Object.values(tarballs));
        await bundleSuites(project);
      }));
    const missing = {
      ...(runtimes && { runtimes }),
      ...(tools && { tools }),
      ...(unpublished && { project: unpublished }),
    };
    const chromium = obtainChromium();
    const reasons = { ...missing, ...(chromium.missing && { browser: chromium.missing }) };
    for (const [what, reason] of Object.entries(reasons)) console.warn(`What needs the ${what} is skipped: ${reason}`);
    provide("installation", { project, tarballs, missing, chromium });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Installs tarballs into an empty project, as a user would. Dependencies come from npm's cache if it contains them.
 *
 * @throws {Error} with npm's message if the installation fails
 */
export async function installConsumer(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder);
  await writeFile(`${folder}/package.json`, JSON.stringify({ private: true, type: "module" }));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await promisify(execFile)("npm", ["install", ...options, ...tarballs], {
    cwd: folder,
    shell: process.platform === "win32",
  });
}

/**
 * Matches npm's errors for a registry that cannot be reached, that rejects the request, or that doesn't have the
 * package.
 */
const UNREACHABLE = /^npm error .*\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|E40[134]|E5\d\d)\b.*/m;

/**
 * Runs an installation from the registry.
 *
 * @returns npm's error if the registry cannot be reached; `undefined` after a success
 * @throws the error of `install` if it failed for another reason
 */
export async function whyUnreachable(install: () => Promise<void>): Promise<string | undefined> {
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

const ENTRIES = fileURLToPath(new URL("entries/", import.meta.url));

/**
 * Bundles the suite for each runtime into a project that has the packages installed. Node.js, Deno and Bun import the
 * packages from the project. For workerd and Chromium, which can't resolve package names, the packages are part of the
 * bundle.
 */
export async function bundleSuites(project: string): Promise<void> {
  const entries = ["node", "deno", "bun", "workerd", "page"].map((name) => join(ENTRIES, `${name}.ts`));
  const packages = ["core", "node", "deno"].flatMap((name) => [`@crdb-cloud/${name}`, `@crdb-cloud/${name}/*`]);
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

function esbuild(cwd: string, options: readonly string[]): Promise<unknown> {
  const command = join(TOOLS, "node_modules/esbuild/bin/esbuild");
  return promisify(execFile)(
    command,
    ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", ...options],
    {
      cwd,
    },
  );
}
