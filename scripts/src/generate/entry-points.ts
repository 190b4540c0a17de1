import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GeneratedFiles } from "./write-generated.ts";

/** An API version's entry points. `*` stands for the version. */
const ENTRY_POINTS = ["core/src/*.ts", "core/src/schema-*.ts", "node/src/*.ts", "deno/src/*.ts"];

const GENERATED = "// Generated from";

/**
 * Writes the other API versions' entry points. They are copies of the main version's handwritten ones, with only the
 * version changed. When another version becomes the main one, it takes over the handwritten files.
 */
export async function entryPoints(
  root: string,
  apiVersions: readonly string[],
  mainVersion: string,
): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const entryPoint of ENTRY_POINTS) {
    const toPath = (version: string): string => `packages/${entryPoint.replace("*", version)}`;
    const read = (version: string): Promise<string> => readFile(join(root, toPath(version)), "utf8").catch(() => "");
    const versions = [mainVersion, ...apiVersions];
    const texts = await Promise.all(versions.map(read));
    // When the main version has just changed, the handwritten file is still the previous version's.
    const index = texts.findIndex((text) => text !== "" && !text.startsWith(GENERATED));
    if (index < 0) continue;
    for (const version of versions) {
      const text = (texts[index] as string).replaceAll(versions[index] as string, version);
      const header = `${GENERATED} ${toPath(mainVersion)} by \`pnpm generate\`. Do not edit.\n\n`;
      files.set(toPath(version), version === mainVersion ? text : header + text);
    }
  }
  return files;
}
