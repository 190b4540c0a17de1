import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TOOLS } from "./folders.ts";

const ENTRIES = fileURLToPath(new URL("entries/", import.meta.url));
/**
 * Bundles the contract tests for each runtime into a project that has the packages installed. Node.js, Deno and Bun
 * import them from there. workerd and Chromium can't resolve package names, so their bundles contain the packages.
 */
export async function bundleSuites(project: string): Promise<void> {
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
