import { describe, expect, test } from "vitest";
import { checkChangesets } from "../../src/changeset/check-changesets.ts";
import { commitAll, corePackage, createRepository, writeFiles } from "../widgets-repository.ts";
import { editSpec } from "../widgets-spec.ts";

const optional = {
  file: "schemas/WidgetCreate.yaml",
  find: "properties:\n",
  replace: "properties:\n  note: { type: string }\n",
};

function changeset(bump: string): Record<string, string> {
  return { ".changeset/new.md": `---\n"@widgets/core": ${bump}\n---\n\nSay it\n` };
}

describe("checkChangesets()", () => {
  test("requires no changeset if nothing changed", async () => {
    expect(await checkChangesets(await createRepository(), "HEAD")).toBeUndefined();
  });

  test("lists the changes and the command that drafts a changeset", async () => {
    const root = await createRepository();
    await editSpec(root, optional);
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /^The spec or the public types changed, but no changeset describes the change:\n {2}2020-01-01: .*accepts `note`\n[\s\S]*pnpm changeset draft/,
    );
  });

  test("accepts a changeset with a sufficient bump, committed or not", async () => {
    const root = await createRepository("1.2.3");
    await editSpec(root, optional);
    await writeFiles(root, changeset("minor"));
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
    await commitAll(root);
    expect(await checkChangesets(root, "HEAD~1")).toBeUndefined();
  });

  test("rejects a changeset with a smaller bump", async () => {
    const root = await createRepository("1.2.3");
    await editSpec(root, optional);
    await writeFiles(root, changeset("patch"));
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /^The changesets declare a patch change, but the changes require minor:/,
    );
  });

  test("ignores changesets that existed at the base commit", async () => {
    const root = await createRepository();
    await writeFiles(root, changeset("major"));
    await commitAll(root);
    await editSpec(root, optional);
    expect(await checkChangesets(root, "HEAD")).toMatch(/no changeset describes the change/);
  });

  test("requires a changeset if an export is removed", async () => {
    const root = await createRepository();
    await writeFiles(root, { "packages/core/src/index.ts": "export const one: 1 = 1;\n", ...changeset("patch") });
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /declare a patch change, but the changes require minor:\n {2}`@widgets\/core` no longer exports `two`\n/,
    );
  });

  test("requires a breaking bump if the main entry point becomes another API version", async () => {
    const root = await createRepository("1.2.3");
    const versions = ["2020-01-01", "2021-01-01"].map((name) => [`packages/core/src/${name}.ts`, "export {};\n"]);
    await writeFiles(root, { ...Object.fromEntries(versions), ...corePackage({ ".": "2020-01-01" }, "1.2.3") });
    await commitAll(root);
    await writeFiles(root, { ...corePackage({ ".": "2021-01-01" }, "1.2.3"), ...changeset("minor") });
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /declare a minor change, but the changes require major:\n {2}`@widgets\/core` is API version 2021-01-01 instead of 2020-01-01\n/,
    );
  });
});
