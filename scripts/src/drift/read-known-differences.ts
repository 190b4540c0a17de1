import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { listVersionFiles } from "../spec/version-files.ts";

/** Why our spec differs from the vendor's document on purpose. */
export interface KnownDifference {
  /** The file that contains this entry, relative to the repository's root. */
  readonly file: string;
  readonly where: string;
  readonly reason: string;
  /**
   * The keys of the differences that `reason` explains, such as `may respond with null for Cluster.created_at`. In a
   * key, `*` matches any text. A key may end with the number of differences that it must match: `*: was removed (3)`.
   * The comparison reports keys that match nothing, or a different number. Empty if the comparison doesn't cover what
   * the entry is about.
   */
  readonly differences: readonly string[];
}

/**
 * Reads an API version's known differences, with those that it inherits.
 *
 * @throws {Error} if a file isn't a list of known differences with `where` and `reason`
 */
export async function readKnownDifferences(root: string, apiVersion: string): Promise<KnownDifference[]> {
  const files = listVersionFiles(join(root, "spec", apiVersion), "known-differences/*.yaml");
  const lists = [...files.values()].map(async (path) => {
    const entries = parseYaml(await readFile(path, "utf8")) ?? [];
    const file = relative(root, path);
    if (!Array.isArray(entries)) throw new Error(`${file}: expected a list of known differences`);
    return entries.map((entry) => toKnownDifference(file, entry));
  });
  return (await Promise.all(lists)).flat();
}

function toKnownDifference(file: string, entry: Readonly<Record<string, unknown>> | null): KnownDifference {
  const { where, reason, difference = [] } = entry ?? {};
  const differences = [difference].flat();
  if (typeof where !== "string" || typeof reason !== "string" || !differences.every((key) => typeof key === "string")) {
    throw new Error(
      `${file}: ${JSON.stringify(entry)}: a known difference has \`where\`, \`reason\` and \`difference\` as text`,
    );
  }
  return { file, where, reason, differences };
}
