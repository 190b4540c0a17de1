import type { VersionDiff } from "./diff-spec.ts";
import { type SpecChange, VERDICTS } from "./spec-change.ts";

/** Formats changes for a terminal, grouped by API version and effect on users. */
export function formatDiffs(diffs: readonly VersionDiff[]): string {
  return diffs.map(({ apiVersion, changes }) => `${apiVersion}\n${formatVerdicts(changes)}`).join("\n\n");
}

/**
 * Names a change's field after the component schema that declares it, such as `Cluster.state`, so the change reads the
 * same for all operations that use the schema.
 */
export function nameField({ at, operation, text, ...change }: SpecChange): SpecChange {
  if (!at?.name) return { at, operation, text, ...change };
  return { ...change, text: text.replace(`\`${at.field}\``, `\`${at.name}\``) };
}

/**
 * Formats changes as sentences such as `` `clusters.create` accepts `labels` ``. If several operations change in the
 * same way, one sentence names up to `most` of them.
 */
export function describeChanges(changes: readonly SpecChange[], most = 6): string[] {
  const subjects = new Map<string, Set<string>>();
  for (const { operation, text } of changes) {
    const names = subjects.get(text) ?? new Set();
    subjects.set(text, operation ? names.add(`\`${operation}\``) : names);
  }
  return [...subjects].map(([text, names]) => [...describeSubject([...names], most), text].join(" "));
}

function describeSubject(names: readonly string[], most: number): string[] {
  if (names.length < 2) return [...names];
  const some = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
  const last = names.length > most ? `${names.length - some.length} others` : names.at(-1);
  return [`each of ${some.join(", ")} and ${last}`];
}

function formatVerdicts(changes: readonly SpecChange[]): string {
  return VERDICTS.flatMap((verdict) => {
    const some = changes.filter((change) => change.verdict === verdict);
    return some.length > 0 ? [`  ${verdict}`, ...describeChanges(some).map((line) => `    ${line}`)] : [];
  }).join("\n");
}
