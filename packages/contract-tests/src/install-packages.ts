import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../../config/find-program.ts";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { bundleSuites } from "./bundle-suites.ts";
import { RUNTIMES, TOOLS } from "./folders.ts";
import { installConsumer } from "./install-consumer.ts";
import { type PackageName, packPackages } from "./pack-packages.ts";
import { whyUnreachable } from "./why-unreachable.ts";

/** What Vitest's global setup passes to the tests. */
export interface Installation {
  /**
   * A project with all packages installed from tarballs, and the bundled contract tests.
   */
  readonly project: string;
  /** The packages' tarballs. An empty object if there is no project. */
  readonly tarballs: Readonly<Partial<Record<PackageName, string>>>;
  /**
   * Why the runtimes, the tools or the project couldn't be installed. Tests that need them are skipped.
   */
  readonly missing: Readonly<Partial<Record<"runtimes" | "tools" | "project", string>>>;
  /** The path of a browser, if one was found. */
  readonly chromium: string | undefined;
}

declare module "vitest" {
  interface ProvidedContext {
    installation: Installation;
  }
}

/** Installs the runtimes and tools for the tests, then packs the packages and installs the tarballs. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-"));
  // If a build has failed, others may still be writing files.
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
    const unpublished = tools ?? packages;
    if (unpublished === undefined) await bundleSuites(project);
    const missing = {
      ...(runtimes && { runtimes }),
      ...(tools && { tools }),
      ...(unpublished && { project: unpublished }),
    };
    for (const [what, reason] of Object.entries(missing))
      console.warn(`The tests that need the ${what} are skipped: ${reason}`);
    provide("installation", { project, tarballs, missing, chromium: findChromium() });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
