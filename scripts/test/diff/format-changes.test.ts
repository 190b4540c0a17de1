import { expect, test } from "vitest";
import { describeChanges, formatDiffs, nameField } from "../../src/diff/format-changes.ts";
import type { SpecChange } from "../../src/diff/spec-change.ts";

function change(operation: string | undefined, text: string, more: Partial<SpecChange> = {}): SpecChange {
  return { verdict: "additive", operation, text, ...more };
}

test("describeChanges() writes one sentence if several operations change in the same way, and counts those after five", () => {
  const text = "answers with `note`";
  expect(describeChanges([change("a.get", text), change("a.list", text), change("b.get", text)])).toEqual([
    "each of `a.get`, `a.list` and `b.get` answers with `note`",
  ]);
  const all = Array.from({ length: 9 }, (_, at) => change(`a.m${at}`, "was removed"));
  expect(describeChanges(all)).toEqual(["each of `a.m0`, `a.m1`, `a.m2`, `a.m3`, `a.m4` and 4 others was removed"]);
  expect(describeChanges([change(undefined, "the type `A` is new")])).toEqual(["the type `A` is new"]);
});

test("formatDiffs() groups changes by API version, then into breaking, additive and editorial", () => {
  const changes = [
    change("a.get", "has a new description or new examples", { verdict: "editorial" }),
    change("a.get", "accepts `note`"),
    change("a.get", "no longer responds with `id`", { verdict: "breaking" }),
  ];
  expect(formatDiffs([{ apiVersion: "2020-01-01", changes }])).toBe(`2020-01-01
  breaking
    \`a.get\` no longer responds with \`id\`
  additive
    \`a.get\` accepts \`note\`
  editorial
    \`a.get\` has a new description or new examples`);
});

test("nameField() names a field after its component, so that all operations with it have the same change", () => {
  const text = "accepts `spec.note`";
  const at = { field: "spec.note", name: "WidgetSpec.note" };
  expect(nameField(change("a.create", text, { at }))).toEqual({
    verdict: "additive",
    text: "accepts `WidgetSpec.note`",
  });
  const parameter = change("a.list", "accepts `note`", { at: { field: "note" } });
  expect(nameField(parameter)).toEqual(parameter);
});
