import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleSuites } from "./bundle-suites.ts";
import { RUNTIMES, TOOLS } from "./folders.ts";
import { installConsumer } from "./install-consumer.ts";
import { installFolder } from "./install-folder.ts";
import { type PackageName, packPackages } from "./pack-packages.ts";

/** What the tests are given. */
export interface Prepared {
  /** The tarball of each package. */
  readonly tarballs: Readonly<Record<PackageName, string>>;
  /** A project that has all packages installed, and the suite beside them. */
  readonly project: string;
  /** Why something couldn't be installed here; what needs it is skipped. */
  readonly missing: { readonly runtimes?: string; readonly tools?: string; readonly project?: string };
}

declare module "vitest" {
  interface ProvidedContext {
    prepared: Prepared;
  }
}

/** Installs what the tests need, and packs the packages. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-cloud-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const project = join(folder, "project");
    const [tarballs, runtimes, tools] = await Promise.all([
      packPackages(folder),
      explain(() => installFolder(RUNTIMES)),
      explain(() => installFolder(TOOLS)),
    ]);
    const failed = tools ?? (await explain(() => installConsumer(project, Object.values(tarballs))));
    if (failed === undefined) await bundleSuites(project);
    const missing = Object.fromEntries(
      Object.entries({ runtimes, tools, project: failed }).filter(([, reason]) => reason !== undefined),
    );
    for (const [what, reason] of Object.entries(missing)) console.warn(`What needs ${what} is skipped: ${reason}`);
    provide("prepared", { tarballs, project, missing });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The first line of npm that says why something can't be had from where this machine is; anything else is an error. */
async function explain(install: () => Promise<void>): Promise<string | undefined> {
  try {
    await install();
    return undefined;
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const reason =
      /^npm error .*\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|E40[134]|E5\d\d)\b.*/m;
    const line = reason.exec(stderr)?.[0];
    if (line === undefined) throw error;
    return line;
  }
}
