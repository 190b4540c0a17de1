import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "rolldown";
import type { TestProject } from "vitest/node";
import configs from "../rolldown.config.ts";

declare module "vitest" {
  interface ProvidedContext {
    action: string;
  }
}

export async function buildAction(cwd: string, folder: string): Promise<void> {
  const dir = join(folder, "dist");
  await build(
    configs.map(({ output, ...config }) => ({ ...config, cwd, logLevel: "warn" as const, output: { ...output, dir } })),
  );
}

export async function setup(project: TestProject): Promise<() => void> {
  // Outside the repository, so that no `node_modules` can be found.
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  await buildAction(join(import.meta.dirname, ".."), folder);
  project.provide("action", folder);
  return () => rmSync(folder, { recursive: true });
}
