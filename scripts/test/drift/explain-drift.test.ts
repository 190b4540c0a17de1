import { describe, expect, test } from "vitest";
import type { Drift } from "../../src/drift/drift.ts";
import { explainDrift } from "../../src/drift/explain-drift.ts";
import { formatDrift } from "../../src/drift/format-drift.ts";
import type { Correction } from "../../src/drift/read-corrections.ts";

const created: Drift = { kind: "type", place: "Widget.created_at", vendor: "string", ours: "string or null" };
const updated: Drift = { ...created, place: "Widget.updated_at" };

function correction(...differences: string[]): Correction {
  return { file: "corrections/widgets.yaml", where: "Widget", reason: "Unset times are null.", differences };
}

describe("explainDrift()", () => {
  test("assigns a reason only to the difference with its key", () => {
    const { explained, unexplained, stale } = explainDrift(
      [created, updated],
      [correction("type Widget.created_at = string")],
    );
    expect({ explained, unexplained, stale }).toEqual({
      explained: [{ ...created, reason: "Unset times are null." }],
      unexplained: [updated],
      stale: [],
    });
  });

  test("matches any text with *, and every other character literally", () => {
    const { unexplained, stale } = explainDrift([created, updated], [correction("type Widget.*_at = string (2)")]);
    expect({ unexplained, stale }).toEqual({ unexplained: [], stale: [] });
    expect(explainDrift([created], [correction("type Widget_created_at = string")]).unexplained).toEqual([created]);
    expect(explainDrift([created], [correction("type Widget.created = string")]).unexplained).toEqual([created]);
  });

  test("reports keys that match no difference, even if other keys of the correction match", () => {
    const entry = correction("type Widget.created_at = string", "type Widget.deleted_at = string");
    expect(explainDrift([created], [entry]).stale).toEqual([
      { key: "type Widget.deleted_at = string", correction: entry, matches: 0 },
    ]);
  });

  test.each([
    ["type Widget.deleted_at = string", 0],
    ["type Widget.*_at = string (1)", 2],
    ["type Widget.*_at = string (3)", 2],
    ["type Widget.created_at = string (2)", 1],
  ])("reports the stale key %s, which matches %i differences", (key, matches) => {
    const entry = correction(key);
    expect(explainDrift([created, updated], [entry]).stale).toEqual([{ key, correction: entry, matches }]);
  });

  test("accepts a key without a number that matches several differences", () => {
    expect(explainDrift([created, updated], [correction("type Widget.*_at = string")]).stale).toEqual([]);
  });

  test("ignores corrections without keys", () => {
    expect(explainDrift([], [correction()]).stale).toEqual([]);
  });
});

describe("formatDrift()", () => {
  test("writes tables, differences without a reason first", () => {
    const entries = [correction("type Widget.created_at = string"), correction("extra property Widget.size")];
    expect(formatDrift(explainDrift([created, { ...updated, vendor: "a|b" }], entries))).toBe(
      [
        "## Differences without a reason\n",
        "| difference | vendor | ours |",
        "| --- | --- | --- |",
        "| `type Widget.updated_at = a\\|b` | a\\|b | string or null |\n",
        "## Corrections that match a different number of differences than they state\n",
        "- `extra property Widget.size` in corrections/widgets.yaml matches 0\n",
        "## Deliberate differences\n",
        "| difference | vendor | ours | reason |",
        "| --- | --- | --- | --- |",
        "| `type Widget.created_at = string` | string | string or null | Unset times are null. |",
      ].join("\n"),
    );
  });

  test("reports that there is no difference", () => {
    expect(formatDrift(explainDrift([], []))).toBe("There is no difference.");
  });
});
