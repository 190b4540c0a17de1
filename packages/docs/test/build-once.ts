import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { LARGE_YOUNG_GENERATION } from "../../../config/vitest.shared.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: string;
  }
}

/** The URL that the site is built for. Like a project's URL on GitHub Pages, it has a base path. */
export const SITE_URL = "http://localhost/crdb-cloud/";

export function setup(project: TestProject): () => void {
  // Astro looks for packages in the folder in which it runs, and renames files from .astro there to the site's folder,
  // which fails if the two are on different file systems, as with a temporary folder in memory.
  const cwd = join(import.meta.dirname, "..");
  mkdirSync(join(cwd, ".astro"), { recursive: true });
  const folder = mkdtempSync(join(cwd, ".astro/site-"));
  const env = { ...process.env, SITE_URL };
  const args = [...LARGE_YOUNG_GENERATION, "src/bin/build.ts", "--out", folder];
  execFileSync(process.execPath, args, { cwd, env, stdio: "inherit" });
  project.provide("site", folder);
  return () => rmSync(folder, { recursive: true });
}
