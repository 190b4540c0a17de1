import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { reportPath } from "../api/api-report.ts";
import { listPackages } from "../api/list-packages.ts";
import type { SpecChange, Verdict } from "../diff/spec-change.ts";
import { readAt } from "../git/base-revision.ts";
import { listGeneratedNames } from "./generated-names.ts";
import { readReport } from "./read-report.ts";

/**
 * Compares the reports of public types with what they were at a commit. That a name went breaks whoever imports it; of a
 * declaration that changed a report can't tell, so that this is left to the reader of the difference.
 *
 * @param told The API versions whose changes the spec tells of already, in better words.
 */
export async function diffReports(root: string, commit: string, told: readonly string[]): Promise<SpecChange[]> {
  const generated = new Map<string, ReadonlySet<string>>();
  for (const apiVersion of told) generated.set(apiVersion, await listGeneratedNames(root, commit, apiVersion));
  const changes: SpecChange[] = [];
  for (const published of await listPackages(root)) {
    const before = (await readAt(root, commit, reportPath(published))) ?? "";
    const after = await readFile(join(root, reportPath(published)), "utf8").catch(() => "");
    changes.push(...diffReport(before, after, generated));
  }
  return changes;
}

/**
 * Compares two versions of one report.
 *
 * @param told By API version: the names that are generated from the spec, which tells of their changes.
 */
export function diffReport(
  before: string,
  after: string,
  told: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): SpecChange[] {
  const [old, next] = [readReport(before), readReport(after)];
  const known = new Set(
    [...told].flatMap(([apiVersion, names]) =>
      [...old, ...next].flatMap(([specifier, types]) =>
        specifier.endsWith(apiVersion) ? [...types.keys()].filter((name) => names.has(name)) : [],
      ),
    ),
  );
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((specifier) => {
    const [was, is] = [old.get(specifier), next.get(specifier)];
    if (was === undefined) return toChange("additive", `\`${specifier}\` is new`);
    if (is === undefined) return toChange("breaking", `\`${specifier}\` is gone`);
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !known.has(name));
    return names.flatMap((name) => diffName(specifier, name, was.get(name), is.get(name)));
  });
}

function diffName(specifier: string, name: string, before?: string, after?: string): SpecChange[] {
  if (before === after) return [];
  const [verdict, does]: [Verdict, string] =
    after === undefined
      ? ["breaking", "no longer exports"]
      : ["additive", before === undefined ? "exports" : "declares otherwise"];
  return toChange(verdict, `\`${specifier}\` ${does} \`${name}\``);
}

function toChange(verdict: Verdict, text: string): SpecChange[] {
  return [{ verdict, audience: "callers", text }];
}
