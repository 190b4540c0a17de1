import { expect, test } from "vitest";
import type { Changes } from "../../src/changeset/find-changes.ts";
import { draftChangeset } from "../../src/changeset/write-draft.ts";
import type { SpecChange } from "../../src/diff/spec-change.ts";

const accepts: SpecChange = { verdict: "additive", operation: "a.create", text: "accepts `userName`" };
const requires: SpecChange = { ...accepts, verdict: "breaking", text: "requires `note`" };
const words: SpecChange = { ...accepts, verdict: "editorial", text: "has a new description or new examples" };
const none: Changes = { spec: [], types: [], bump: "minor", version: "1.0.0", packages: ["a", "b"] };

/** Returns the draft for changes of an API version, or for others, without its front matter. */
function draft(changes: readonly SpecChange[], more: Partial<Changes> = {}): string {
  const { text } = draftChangeset({ ...none, spec: [{ apiVersion: "2020-01-01", changes }], ...more });
  const [front, body = ""] = text.split(/(?<=\n---\n)\n/);
  expect(front).toBe('---\n"a": minor\n"b": minor\n---\n');
  return body;
}

test("draftChangeset() uses the most serious change as the title and lists the others", () => {
  const spec = [{ apiVersion: "2020-01-01", changes: [accepts, requires] }];
  expect(draftChangeset({ ...none, spec }).name).toBe("a-create-requires-note");
  expect(draft([accepts, requires])).toBe("`a.create` requires `note`\n\n- `a.create` accepts `userName`\n");
});

test("draftChangeset() lists editorial changes only if there are no other changes", () => {
  expect(draft([accepts, words])).toBe("`a.create` accepts `userName`\n");
  expect(draft([words])).toBe("`a.create` has a new description or new examples\n");
});

test("draftChangeset() names the API version if several API versions changed", () => {
  const spec = [accepts, requires].map((change, at) => ({ apiVersion: `202${at}-01-01`, changes: [change] }));
  expect(draft([], { spec })).toBe(
    "`a.create` requires `note` (2021-01-01)\n\n- `a.create` accepts `userName` (2020-01-01)\n",
  );
});

test("draftChangeset() lists what differs between a new API version and the one before, field by field", () => {
  const at = { field: "widgets[].note", name: "Widget.note" };
  const text = "may respond without `widgets[].note`";
  const note: SpecChange = { verdict: "breaking", operation: "a.list", text, at };
  const since = { apiVersion: "2020-01-01", changes: [note, { ...note, operation: "b.list" }, accepts, words] };
  const isNew: SpecChange = { verdict: "additive", text: "API version `2021-01-01` is new" };
  expect(
    draft([], { spec: [{ apiVersion: "2021-01-01", changes: [isNew], since }] }),
  ).toBe(`API version \`2021-01-01\` is new

From \`2020-01-01\` to \`2021-01-01\`:

- may respond without \`Widget.note\`
- \`a.create\` accepts \`userName\`
`);
});

test("draftChangeset() lists packages whose types changed for another reason than the spec", () => {
  const types = [{ package: "@a/b", file: "packages/b/api.md" }];
  expect(draft([], { types })).toBe("`@a/b` has different types: describe what changed in packages/b/api.md\n");
});
