import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkChangesets } from "../../src/changeset/check-changesets.ts";
import { findChanges } from "../../src/changeset/find-changes.ts";
import { writeDraft } from "../../src/changeset/write-draft.ts";
import { generate } from "../../src/generate/generate.ts";
import { writeGenerated } from "../../src/generate/write-generated.ts";
import { commitAll, createRepository, writeFiles } from "../widgets-repository.ts";
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
  test.each<[what: string, version: string, changeset: Record<string, string>, message: RegExp | undefined]>([
    [
      "lists the changes and the command that drafts a changeset",
      "0.3.0",
      {},
      /^No new changeset names these changes .*:\n {2}2020-01-01: .*accepts `note` \(patch\)\n[\s\S]*pnpm changeset draft/,
    ],
    ["accepts a changeset with a sufficient bump", "1.2.3", changeset("minor"), undefined],
    ["rejects a changeset with a smaller bump", "1.2.3", changeset("patch"), /^No new changeset .*:\n.* \(minor\)\n/],
    [
      "ignores a changeset that doesn't mention the change",
      "0.3.0",
      changeset("minor", "Say that `notes` and widgets.create have a note"),
      /accepts `note` \(patch\)/,
    ],
  ])("checkChangesets() %s, committed or not", async (_what, version, files, message) => {
    const root = await createRepository(version);
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
    await editSpec(root, optional);
    await writeFiles(root, files);
    const found = await checkChangesets(root, "HEAD");
    if (message) expect(found).toMatch(message);
    else expect(found).toBeUndefined();
    await commitAll(root);
    expect(await checkChangesets(root, "HEAD~1")).toBe(found);
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

  const schema = "packages/core/src/generated/2020-01-01/schema.gen.ts";

  test("checkChangesets() requires a changeset if the generator writes different types for the same spec", async () => {
    const root = await createRepository();
    const text = await readFile(join(root, schema), "utf8");
    await writeFiles(root, { [schema]: text.replace(' | "GONE" | (string & {})', ' | "GONE"') });
    expect(await checkChangesets(root, "HEAD")).toBe(
      `These files show that a package's types changed, but no new changeset lists the package:\n  @widgets/core: ${schema}\nRun \`pnpm changeset draft\`, edit the new changeset, and commit it.`,
    );
    await writeFiles(root, changeset("patch", "Close the enums"));
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();
  });

  test("checkChangesets() requires no changeset if only comments in generated types changed, or the spec did too", async () => {
    const root = await createRepository();
    const text = await readFile(join(root, schema), "utf8");
    const words = text.replace("/**", "/** Other words. */\n/**").replace("Do not edit.", "Don't edit.");
    expect(words).not.toBe(text);
    await writeFiles(root, { [schema]: words });
    expect(await checkChangesets(root, "HEAD")).toBeUndefined();

    await editSpec(root, optional);
    await writeGenerated(root, await generate(root));
    expect(await checkChangesets(root, "HEAD")).toMatch(/^No new changeset names .*\n.*accepts `note` \(patch\)\nRun/);
  });

  test.each(["@widgets/core", "@widgets/other"])(
    "checkChangesets() requires a changeset that lists @widgets/core if its API report changed, and gets one that lists %s",
    async (name) => {
      const root = await createRepository();
      await writeFiles(root, { "packages/core/api.md": "export const one: 1;\n" });
      await commitAll(root);
      await writeFiles(root, {
        "packages/core/api.md": "export const two: 2;\n",
        ".changeset/new.md": `---\n"${name}": minor\n---\n\nRename \`one\`\n`,
      });
      const message = await checkChangesets(root, "HEAD");
      if (name === "@widgets/core") expect(message).toBeUndefined();
      else expect(message).toContain("\n  @widgets/core: packages/core/api.md\n");
    },
  );

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
});
