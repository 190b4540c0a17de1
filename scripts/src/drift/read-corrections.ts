import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

/** A difference that is meant: what we say instead of what the vendor says, and why. */
export interface Correction {
  /** The file that it stands in, from the root. */
  readonly file: string;
  readonly where: string;
  readonly reason: string;
  /**
   * The keys of the differences that it explains, in which `*` stands for anything. Without one it is a note about
   * something that isn't compared, such as an example.
   */
  readonly differences: readonly string[];
}

/**
 * Reads the deliberate differences of an API version.
 *
 * @throws Error for an entry without a place or a reason.
 */
export async function readCorrections(root: string, apiVersion: string): Promise<Correction[]> {
  const files = globSync(`spec/${apiVersion}/corrections/*.yaml`, { cwd: root }).sort();
  const lists = files.map(async (file) => {
    const entries = parseYaml(await readFile(join(root, file), "utf8")) ?? [];
    if (!Array.isArray(entries)) throw new Error(`${file}: this is no list of corrections`);
    return entries.map((entry) => toCorrection(file, entry));
  });
  return (await Promise.all(lists)).flat();
}

function toCorrection(file: string, entry: Readonly<Record<string, unknown>> | null): Correction {
  const { where, reason, difference = [] } = entry ?? {};
  const differences = [difference].flat();
  if (typeof where !== "string" || typeof reason !== "string" || !differences.every((key) => typeof key === "string")) {
    throw new Error(
      `${file}: ${JSON.stringify(entry)}: a correction has \`where\`, \`reason\` and \`difference\` as text`,
    );
  }
  return { file, where, reason, differences };
}
