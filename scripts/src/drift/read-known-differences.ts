import { globSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { dropNulls, mergePatch } from "../spec/merge-patch.ts";
import { versionFolders } from "../spec/version-files.ts";
import { isObject, type JsonObject } from "../spec/visit-nodes.ts";

/** An intended difference between our spec and the vendor's document. */
export interface KnownDifference {
  /** The file that contains this entry, relative to the repository's root. */
  readonly file: string;
  readonly name: string;
  readonly reason: string;
  /**
   * The keys of the differences that `reason` explains, such as `may respond with null for Cluster.created_at`. `*`
   * matches any text. A key with `*` ends with the number of matches: `*: was removed (3)`, `(all)` for one in each
   * operation, or `(3, 2026-09-15: 7)` if the number changes in a later API version. Empty if `spec drift` can't detect
   * the difference.
   */
  readonly differences: readonly string[];
}

/**
 * Reads an API version's known differences: its own files are applied as a patch to those of the version it extends.
 *
 * @throws {Error} if a file doesn't contain known differences by name, each with a `reason`
 */
export function readKnownDifferences(root: string, apiVersion: string): KnownDifference[] {
  const places = new Map<string, string>();
  let merged: JsonObject = {};
  for (const folder of versionFolders(join(root, "spec", apiVersion))) {
    for (const path of globSync("known-differences/*.yaml", { cwd: folder }).sort()) {
      const file = relative(root, join(folder, path));
      const content = readYaml(file, readFileSync(join(folder, path), "utf8")) ?? {};
      if (!isObject(content)) throw new Error(`${file}: expected an object that maps names to known differences`);
      const report = (at: readonly string[], message: string): never => {
        throw new Error(`${file}: ${at.join(": ")}: ${message}`);
      };
      for (const name of Object.keys(content)) {
        const other = places.get(`${basename(folder)} ${name}`);
        if (other !== undefined) report([name], `${other} already has this name: choose another`);
        places.set(name, file).set(`${basename(folder)} ${name}`, file);
      }
      merged = mergePatch(merged, content, report, undefined, [], "naming") as JsonObject;
    }
  }
  const entries = Object.entries(dropNulls(merged, "naming"));
  return entries.map(([name, entry]) => toKnownDifference(places.get(name) as string, name, entry, apiVersion));
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const { reason, mark } = error as { reason: string; mark: { line: number } };
    throw new Error(`${file}: line ${mark.line + 1}: ${reason} (quote text that contains ": " or starts with *)`);
  }
}

function toKnownDifference(file: string, name: string, entry: unknown, apiVersion: string): KnownDifference {
  const { reason, difference = [] } = isObject(entry) ? entry : {};
  const differences: unknown[] = [difference].flat();
  if (typeof reason !== "string" || !differences.every((key) => typeof key === "string")) {
    throw new Error(`${file}: ${name}: a known difference must have \`reason\` and \`difference\` as strings`);
  }
  const uncounted = differences.find((key) => key.includes("*") && !/ \((\d+|all)\b.*\)$/.test(key));
  if (uncounted !== undefined) {
    const advice = "end the key with the number of differences, such as (3), or (all) for one in each operation";
    throw new Error(`${file}: ${name}: \`${uncounted}\` could also match later differences: ${advice}`);
  }
  return { file, name, reason, differences: differences.map((key) => chooseCount(key, apiVersion)) };
}

/** Picks an API version's count from a key with several: `(3, 2026-09-15: 7)` becomes `(7)` from that version on. */
function chooseCount(key: string, apiVersion: string): string {
  return key.replace(/ \((\d+)((?:, [\d-]+: \d+)+)\)$/, (_, first: string, later: string) => {
    const counts = Array.from(later.matchAll(/([\d-]+): (\d+)/g), ([, version = "", count]) => ({ version, count }));
    return ` (${counts.findLast(({ version }) => version <= apiVersion)?.count ?? first})`;
  });
}
