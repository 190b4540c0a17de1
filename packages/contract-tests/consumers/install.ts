import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../../config/find-program.ts";
import { installFolder } from "../../../scripts/src/process/install-folder.ts";
import { CONSUMERS } from "../src/folders.ts";
import { installConsumer, type PackageName, packPackages } from "../src/pack-packages.ts";

declare module "vitest" {
  interface ProvidedContext {
    consumer: {
      /** The path of a project in which the packages are installed from tarballs. */
      readonly project: string;
      readonly tarballs: Readonly<Record<PackageName, string>>;
      /** The path to Chromium, if it was found. */
      readonly chromium: string | undefined;
    };
  }
}

/**
 * Packs the packages and installs them into a project below the frameworks' folder, so that the project can import the
 * frameworks.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await installFolder(CONSUMERS);
  const folder = await mkdtemp(join(CONSUMERS, ".install-"));
  const project = join(folder, "project");
  const tarballs = await packPackages(folder);
  await installConsumer(project, Object.values(tarballs));
  await cp(fileURLToPath(new URL("project", import.meta.url)), project, { recursive: true });
  provide("consumer", { project, tarballs, chromium: findChromium() });
  return () => rm(folder, { recursive: true });
}
