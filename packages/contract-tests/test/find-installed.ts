import { existsSync, globSync } from "node:fs";
import { join, relative } from "node:path";
import { inject } from "vitest";
import { findChromium } from "../../../config/find-program.ts";
import { RUNTIMES, TOOLS } from "../src/folders.ts";

export interface Installed {
  readonly path: string;
  /** Why the file or folder is missing; not set if it exists. */
  readonly missing?: string;
}

const RUNTIME_FILES = {
  bun: "bun/bin/bun.exe",
  deno: "deno/deno",
  "node-22": `node-22-${process.platform}-${process.arch}/bin/node`,
  "node-26": `node-26-${process.platform}-${process.arch}/bin/node`,
  workerd: "workerd/bin/workerd",
};

export function findRuntime(name: keyof typeof RUNTIME_FILES): Installed {
  return checkFile(join(RUNTIMES, "node_modules", RUNTIME_FILES[name]), inject("installation").missing.runtimes);
}

export const nodes: Readonly<Record<string, Installed>> = {
  22: findRuntime("node-22"),
  24: { path: process.execPath },
  26: findRuntime("node-26"),
};

export function findTool(file: string): Installed {
  return checkFile(join(TOOLS, "node_modules", file), inject("installation").missing.tools);
}

export function findProject(): Installed {
  const { project, missing } = inject("installation");
  return missing.project === undefined ? { path: project } : { path: project, missing: missing.project };
}

export function findBrowser(): Installed {
  const path = findChromium();
  return path ? { path } : { path: "", missing: "no browser is installed: set CHROMIUM_PATH to its path" };
}

/** Returns the end of a test's title, which says why the test is skipped, because `pnpm test` lists such titles. */
export function reasonOf({ missing }: { readonly missing?: string | undefined }): string {
  return missing === undefined ? "" : `: skipped: ${missing}`;
}

export function listFiles(folder: string): string[] {
  return globSync("**", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function checkFile(path: string, reason: string | undefined): Installed {
  if (existsSync(path)) return { path };
  return { path, missing: reason ?? `there is none for ${process.platform} on ${process.arch}` };
}
