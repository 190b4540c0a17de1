import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TOOLS } from "./folders.ts";

const QUIET = ["--log-level=warning"];
const ENTRIES = fileURLToPath(new URL("entries/", import.meta.url));

/**
 * Bundles the suite for each runtime into a project, which the packages themselves come from: for runtimes that find
 * packages they stay imports, for the others they are bundled too.
 */
export async function bundleSuites(project: string): Promise<void> {
  const entries = ["node", "deno", "bun", "workerd", "page"].map((name) => join(ENTRIES, `${name}.ts`));
  await esbuild(project, [...entries, "--outdir=suite", "--out-extension:.js=.mjs", "--external:@crdb-cloud/*"]);
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
    // The attributes of an import that stays say that it is of JSON.
    ["--bundle", "--format=esm", "--target=es2022", "--supported:import-attributes=true", ...QUIET, ...options],
    { cwd },
  );
}
