import { describe, expect, test } from "vitest";
import type { Changes } from "../../src/changeset/find-changes.ts";
import { draftChangeset } from "../../src/changeset/write-draft.ts";
import type { SpecChange } from "../../src/diff/spec-change.ts";

const accepts: SpecChange = {
  verdict: "additive",
  operation: "a.create",
  text: "accepts `userName`",
};
const requires: SpecChange = { ...accepts, verdict: "breaking", text: "requires `note`" };
const words: SpecChange = { ...accepts, verdict: "editorial", text: "has a new description or new examples" };

function changes(...list: SpecChange[]): Changes {
  return {
    spec: [{ apiVersion: "2020-01-01", changes: list }],
    types: [],
    bump: "minor",
    version: "1.0.0",
    packages: ["a", "b"],
  };
}

describe("drafts", () => {
  test("draftChangeset() uses the most serious change as the title and lists the others", () => {
    expect(draftChangeset(changes(accepts, requires))).toEqual({
      name: "a-create-requires-note",
      text: '---\n"a": minor\n"b": minor\n---\n\n`a.create` requires `note`\n\n- `a.create` accepts `userName`\n',
    });
  });

  test("draftChangeset() lists editorial changes only if there are no other changes", () => {
    expect(draftChangeset(changes(accepts, words)).text).not.toContain("words");
    expect(draftChangeset(changes(words)).text).toContain("\n\n`a.create` has a new description or new examples\n");
  });

  test("draftChangeset() names the API version if several API versions changed", () => {
    const { spec, ...rest } = changes(accepts);
    const draft = draftChangeset({ ...rest, spec: [...spec, { apiVersion: "2021-01-01", changes: [requires] }] });
    expect(draft.text).toContain(
      "\n\n`a.create` requires `note` (2021-01-01)\n\n- `a.create` accepts `userName` (2020-01-01)\n",
    );
  });

  test("draftChangeset() lists what differs between a new API version and the one before, field by field", () => {
    const at = { field: "widgets[].note", name: "Widget.note" };
    const note: SpecChange = {
      verdict: "breaking",
      operation: "a.list",
      text: "may respond without `widgets[].note`",
      at,
    };
    const since = { apiVersion: "2020-01-01", changes: [note, { ...note, operation: "b.list" }, accepts, words] };
    const isNew: SpecChange = { verdict: "additive", text: "API version `2021-01-01` is new" };
    const { text } = draftChangeset({ ...changes(), spec: [{ apiVersion: "2021-01-01", changes: [isNew], since }] });
    expect(text.split("---\n\n")[1]).toBe(`API version \`2021-01-01\` is new

From \`2020-01-01\` to \`2021-01-01\`:

- may respond without \`Widget.note\`
- \`a.create\` accepts \`userName\`
`);
  });

  test("draftChangeset() lists packages whose types changed for another reason than the spec", () => {
    const types = [{ package: "@a/b", file: "packages/b/api.md" }];
    expect(draftChangeset({ ...changes(), spec: [], types }).text).toContain(
      "---\n\n`@a/b` has other types: describe what changed in packages/b/api.md\n",
    );
  });
});
