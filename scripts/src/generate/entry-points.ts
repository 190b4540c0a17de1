import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles } from "./write-generated.ts";

/** An API version's entry points. `*` stands for the version. */
const ENTRY_POINTS = ["core/src/*.ts", "core/src/schema-*.ts", "node/src/*.ts", "deno/src/*.ts"];

const GENERATED = /^\/\/ Generated from .*\n\n/;

/**
 * Writes all API versions' entry points. The main version's are written by hand; the others are copies with only the
 * version changed. A new main version takes over the previous one's files.
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
    const text = await readByHand(root, toPath, [mainVersion, ...apiVersions]);
    if (text === undefined) continue;
    for (const version of apiVersions) {
      const copy = `// Generated from ${main} by \`pnpm generate\`. Do not edit.\n\n${text.replaceAll(mainVersion, version)}`;
      files.set(toPath(version), version === mainVersion ? text : copy);
    }
  }
  return files;
}

/**
 * Returns the main version's entry point, which is written by hand. For a new main version, returns the previous one's,
 * with the version replaced.
 */
async function readByHand(
  root: string,
  toPath: (version: string) => string,
  [mainVersion = "", ...others]: readonly string[],
): Promise<string | undefined> {
  const main = await readFile(join(root, toPath(mainVersion)), "utf8").catch(() => undefined);
  if (main !== undefined) return main.replace(GENERATED, "");
  for (const version of others) {
    const text = await readFile(join(root, toPath(version)), "utf8").catch(() => undefined);
    if (text !== undefined && !GENERATED.test(text)) return text.replaceAll(version, mainVersion);
  }
  return undefined;
}
