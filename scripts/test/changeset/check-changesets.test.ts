import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkChangesets } from "../../src/changeset/check-changesets.ts";
import { findChanges } from "../../src/changeset/find-changes.ts";
import { writeDraft } from "../../src/changeset/write-draft.ts";
import { commitAll, corePackage, createRepository, writeFiles } from "../widgets-repository.ts";
import { editSpec } from "../widgets-spec.ts";

const optional = {
  file: "components.yaml",
  find: "properties:\n",
  replace: "properties:\n        note: { type: string }\n",
};

function changeset(bump: string, text = "Accept a `note`"): Record<string, string> {
  return { ".changeset/new.md": `---\n"@widgets/core": ${bump}\n---\n\n${text}\n` };
}

describe("changesets", () => {
  test("checkChangesets() requires no changeset if nothing changed", async () => {
    expect(await checkChangesets(await createRepository(), "HEAD")).toBeUndefined();
  });

  test("checkChangesets() lists the changes and the command that drafts a changeset", async () => {
    const root = await createRepository();
    await editSpec(root, optional);
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /^No new changeset names these changes .*:\n {2}2020-01-01: .*accepts `note` \(patch\)\n[\s\S]*pnpm changeset draft/,
    );
  });

  test("checkChangesets() accepts a changeset with a sufficient bump, committed or not", async () => {
    const root = await createRepository("1.2.3");
    await editSpec(root, optional);
    await writeFiles(root, changeset("minor"));
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
    await commitAll(root);
    expect(await checkChangesets(root, "HEAD~1")).toBeUndefined();
  });

  test("checkChangesets() rejects a changeset with a smaller bump", async () => {
    const root = await createRepository("1.2.3");
    await editSpec(root, optional);
    await writeFiles(root, changeset("patch"));
    expect(await checkChangesets(root, "HEAD")).toMatch(/^No new changeset names these changes .*:\n.* \(minor\)\n/);
  });

  test("checkChangesets() ignores changesets that existed at the base commit", async () => {
    const root = await createRepository();
    await writeFiles(root, changeset("major"));
    await commitAll(root);
    await editSpec(root, optional);
    expect(await checkChangesets(root, "HEAD")).toMatch(/accepts `note`/);
    const [[path = "", text = ""] = []] = Object.entries(changeset("major"));
    await writeFiles(root, { [path]: `${text}\nMore words.\n` });
    expect(await checkChangesets(root, "HEAD")).toMatch(/accepts `note`/);
    await writeFiles(root, { [path]: `${text}\nIt is a \`note\` for readers.\n` });
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
  });

  test("checkChangesets() ignores a changeset that doesn't mention the change", async () => {
    const root = await createRepository();
    await editSpec(root, optional);
    await writeFiles(root, changeset("minor", "Say that `notes` and widgets.create have a note"));
    expect(await checkChangesets(root, "HEAD")).toMatch(/accepts `note` \(patch\)/);
  });

  test("checkChangesets() accepts a draft from writeDraft()", async () => {
    const root = await createRepository();
    await editSpec(root, optional);
    await editSpec(root, {
      file: "widgets.yaml",
      find: "x-permissions: [ADMIN, READ]",
      replace: "x-permissions: [READ]",
    });
    await writeDraft(root, await findChanges(root, "HEAD"));
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
  });

  test("checkChangesets() requires a changeset if the generator writes different types for the same spec", async () => {
    const root = await createRepository();
    const file = "packages/core/src/generated/2020-01-01/schema.gen.ts";
    const text = await readFile(join(root, file), "utf8");
    await writeFiles(root, { [file]: text.replace(' | "GONE" | (string & {})', ' | "GONE"') });
    await commitAll(root);
    expect(await checkChangesets(root, "HEAD")).toContain(
      "each of `widgets.create` and `widgets.get` responds with `state` as `string` or ",
    );
  });

  test("checkChangesets() requires one changeset of all packages before the first release, and no other", async () => {
    const root = await createRepository("0.0.0");
    await editSpec(root, optional);
    expect(await checkChangesets(root, "HEAD")).toBe(
      `.changeset/first-release.md doesn't list every published package. Nothing has been released yet, so this changeset covers all changes. Add to its front matter:\n  "@widgets/core": minor\n`,
    );
    await writeFiles(root, { ".changeset/first-release.md": '---\n"@widgets/core": minor\n---\n\nManage widgets\n' });
    await commitAll(root);
    expect(await checkChangesets(root, "HEAD~1")).toBeUndefined();
  });

  test("checkChangesets() requires a changeset if an export is removed", async () => {
    const root = await createRepository();
    await writeFiles(root, {
      "packages/core/src/index.ts": "export const one: 1 = 1;\n",
      ...changeset("patch", "Remove `two`"),
    });
    expect(await checkChangesets(root, "HEAD")).toMatch(/:\n {2}`@widgets\/core` no longer exports `two` \(minor\)\n/);
  });

  test("checkChangesets() requires a breaking bump if the main entry point switches to another API version", async () => {
    const root = await createRepository("1.2.3");
    const versions = ["2020-01-01", "2021-01-01"].map((name) => [`packages/core/src/${name}.ts`, "export {};\n"]);
    await writeFiles(root, { ...Object.fromEntries(versions), ...corePackage({ ".": "2020-01-01" }, "1.2.3") });
    await commitAll(root);
    await writeFiles(root, {
      ...corePackage({ ".": "2021-01-01" }, "1.2.3"),
      ...changeset("minor", "Move `@widgets/core`"),
    });
    expect(await checkChangesets(root, "HEAD")).toMatch(
      /:\n {2}`@widgets\/core` is API version 2021-01-01 instead of 2020-01-01 \(major\)\n/,
    );
  });
});
