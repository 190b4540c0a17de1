import { expect, test } from "vitest";
import type { Changes } from "../../src/changeset/find-changes.ts";
import { draftChangeset } from "../../src/changeset/write-draft.ts";
import type { SpecChange } from "../../src/diff/spec-change.ts";

const accepts: SpecChange = { verdict: "additive", operation: "a.create", text: "accepts `userName`" };
const requires: SpecChange = { ...accepts, verdict: "breaking", text: "requires `note`" };
const words: SpecChange = { ...accepts, verdict: "editorial", text: "has a new description or new examples" };
const none: Changes = { spec: [], types: [], bump: "minor", version: "1.0.0", packages: ["a", "b"] };

/** Returns the draft for an API version's changes, or for other changes, without its front matter. */
function draft(changes: readonly SpecChange[], more: Partial<Changes> = {}): string {
  const { text } = draftChangeset({ ...none, spec: [{ apiVersion: "2020-01-01", changes }], ...more });
  const [front, body = ""] = text.split(/(?<=\n---\n)\n/);
  expect(front).toBe('---\n"a": minor\n"b": minor\n---\n');
  return body;
}

const inTwo = [accepts, requires].map((change, at) => ({ apiVersion: `202${at}-01-01`, changes: [change] }));
const types = [{ package: "@a/b", file: "packages/b/api.md" }];

test.each<[string, SpecChange[], Partial<Changes>, title: string, list?: string]>([
  ["the most serious change as the title", [accepts, requires], {}, "`a.create` requires `note`", "accepts `userName`"],
  ["no editorial changes beside others", [accepts, words], {}, "`a.create` accepts `userName`"],
  ["editorial changes if there are no others", [words], {}, "`a.create` has a new description or new examples"],
  [
    "the API versions",
    [],
    { spec: inTwo },
    "`a.create` requires `note` (2021-01-01)",
    "accepts `userName` (2020-01-01)",
  ],
  ["a package's types", [], { types }, "the types of `@a/b` changed: describe the change shown in packages/b/api.md"],
])("draftChangeset() writes %s", (_, changes, more, title, list) => {
  expect(draft(changes, more)).toBe(`${title}\n${list ? `\n- \`a.create\` ${list}\n` : ""}`);
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
