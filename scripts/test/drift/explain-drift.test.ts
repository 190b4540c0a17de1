import { expect, test } from "vitest";
import type { Drift } from "../../src/drift/explain-drift.ts";
import { explainDrift, formatDrift } from "../../src/drift/explain-drift.ts";
import type { KnownDifference } from "../../src/drift/read-known-differences.ts";

const created: Drift = { key: "may respond with null for Widget.created_at", verdict: "breaking" };
const updated: Drift = { ...created, key: "may respond with null for Widget.updated_at" };

function knownDifference(...differences: string[]): KnownDifference {
  return { file: "known-differences/widgets.yaml", name: "Widget", reason: "Unset times are null.", differences };
}

// In a key, `*` matches any text, and every other character matches itself. Two operations are compared.
test.each([
  ["may respond with null for Widget.*_at", 2, false],
  ["may respond with null for Widget.*_at (2)", 2, false],
  ["may respond with null for Widget.*_at (1)", 2, true],
  ["may respond with null for Widget.*_at (3)", 2, true],
  ["may respond with null for Widget.*_at (all)", 2, false],
  ["may respond with null for Widget.c*_at (all)", 1, true],
  ["may respond with null for Widget.created_at (2)", 1, true],
  ["may respond with null for Widget.deleted_at", 0, true],
  ["may respond with null for Widget_created_at", 0, true],
  ["may respond with null for Widget.created", 0, true],
])("explainDrift() finds that the key %s matches %i differences; is it stale? %s", (key, matches, isStale) => {
  const entry = knownDifference(key);
  const { unexplained, stale } = explainDrift([created, updated], [entry], 2);
  expect(unexplained).toHaveLength(2 - matches);
  expect(stale).toEqual(isStale ? [{ key, known: entry, matches }] : []);
});

test("explainDrift() reports a stale key although another key of the known difference matches, and none if there are no keys", () => {
  const entry = knownDifference(created.key, "may respond with null for Widget.deleted_at");
  expect(explainDrift([created], [entry, knownDifference()], 2).stale).toEqual([
    { key: "may respond with null for Widget.deleted_at", known: entry, matches: 0 },
  ]);
});

test("formatDrift() returns nothing if there is no difference, lists those without a reason first, and gives operations with the same difference one row", () => {
  expect(formatDrift(explainDrift([], [], 2))).toBe("");
  const entries = [created.key, "responds with Widget.size"].map((key) => knownDifference(key));
  const operations = ["a", "b", "c"].map((id): Drift => ({ ...updated, key: `${id}.get: requires ADMIN|READ` }));
  expect(formatDrift(explainDrift([created, ...operations], entries, 4))).toBe(
    [
      "## Differences without a reason\n",
      "| ours, compared with the vendor's | effect |",
      "| --- | --- |",
      "| `a.get: requires ADMIN\\|READ` and 2 more operations | breaking |\n",
      "## Known differences with a wrong number of matches\n",
      "- `responds with Widget.size` in known-differences/widgets.yaml matches 0",
    ].join("\n"),
  );
});
