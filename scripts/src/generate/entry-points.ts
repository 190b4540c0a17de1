import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles } from "./write-generated.ts";

/** The entry points of an API version. `*` stands for the API version. */
const ENTRY_POINTS = ["core/src/*.ts", "core/src/schema-*.ts", "node/src/*.ts", "deno/src/*.ts"];

/**
 * Writes the entry points of all API versions. Those of the main version are written by hand. Those of the other
 * versions are copies in which only the version differs.
 */
export async function entryPoints(
  root: string,
  apiVersions: readonly string[],
  mainVersion: string,
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const entryPoint of ENTRY_POINTS) {
    const toPath = (version: string): string => `packages/${entryPoint.replace("*", version)}`;
    const main = toPath(mainVersion);
    const source = await readFile(join(root, main), "utf8").catch(() => undefined);
    if (source === undefined) continue;
    const text = source.replace(/^\/\/ Generated from .*\n\n/, "");
    for (const version of apiVersions) {
      const copy = `// Generated from ${main} by \`pnpm generate\`. Do not edit.\n\n${text.replaceAll(mainVersion, version)}`;
      files.set(toPath(version), version === mainVersion ? text : copy);
    }
  }
  return files;
}
