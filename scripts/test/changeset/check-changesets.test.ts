import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkChangesets } from "../../src/changeset/check-changesets.ts";
import { generate } from "../../src/generate/generate.ts";
import { writeGenerated } from "../../src/generate/write-generated.ts";
import { commitAll, createRepository, writeFiles } from "../widgets-repository.ts";
import { editSpec, NOTE } from "../widgets-spec.ts";

function changeset(bump: string, text = "Accept a `note`"): Record<string, string> {
  return { ".changeset/new.md": `---\n"@widgets/core": ${bump}\n---\n\n${text}\n` };
}

const UNNAMED = /^No new .* these changes .*:\n {2}2020-01-01: .*accepts `note` \(patch\)\nRun `pnpm changeset draft/;

test.each<[what: string, version: string, changeset: Record<string, string>, message: RegExp | undefined]>([
  ["lists the changes and the command that drafts a changeset", "0.3.0", {}, UNNAMED],
  ["accepts a changeset with a sufficient bump", "1.2.3", changeset("minor"), undefined],
  ["rejects a changeset with a smaller bump", "1.2.3", changeset("patch"), /^No new changeset .*:\n.* \(minor\)\n/],
  ["ignores a changeset that doesn't mention it", "0.3.0", changeset("minor", "Say that `notes` have a note"), UNNAMED],
])("checkChangesets() %s, committed or not", async (_what, version, files, message) => {
  const root = await createRepository(version);
  expect(await checkChangesets(root, "HEAD")).toBeUndefined();
  await editSpec(root, NOTE);
  await writeFiles(root, files);
  const found = await checkChangesets(root, "HEAD");
  if (message) expect(found).toMatch(message);
  else expect(found).toBeUndefined();
  await commitAll(root);
  expect(await checkChangesets(root, "HEAD~1")).toBe(found);
});

test("checkChangesets() ignores changesets that existed at the base commit", async () => {
  const root = await createRepository();
  const [[path = "", text = ""] = []] = Object.entries(changeset("major"));
  await writeFiles(root, { [path]: text });
  await commitAll(root);
  await editSpec(root, NOTE);
  for (const more of ["", "\nMore words.\n"]) {
    await writeFiles(root, { [path]: text + more });
    expect(await checkChangesets(root, "HEAD")).toMatch(UNNAMED);
  }
  await writeFiles(root, { [path]: `${text}\nIt is a \`note\` for readers.\n` });
  expect(await checkChangesets(root, "HEAD")).toBeUndefined();
});

test("checkChangesets() requires a changeset if the types in generated files or an API report change, but not for comments", async () => {
  const root = await createRepository();
  const [schema, report] = ["packages/core/src/generated/2020-01-01/schema.gen.ts", "packages/core/api.md"];
  await writeFiles(root, { [report]: "export const one: 1;\n" });
  await commitAll(root);
  const text = await readFile(join(root, schema), "utf8");
  await writeFiles(root, { [schema]: text.replace("/**", "/** Other words. */\n/**").replace("Do not", "Don't") });
  expect(await checkChangesets(root, "HEAD")).toBeUndefined();

  await writeFiles(root, { [schema]: text.replace(' | "GONE" | (string & {})', ' | "GONE"') });
  const message = (file: string): string =>
    `These files show that a package's types changed, but no new changeset lists the package:\n  @widgets/core: ${file}\nRun \`pnpm changeset draft\`, edit the new changeset, and commit it.`;
  expect(await checkChangesets(root, "HEAD")).toBe(message(schema));
  await writeFiles(root, { [schema]: text, [report]: "export const two: 2;\n" });
  expect(await checkChangesets(root, "HEAD")).toBe(message(report));
  const other = { ".changeset/other.md": '---\n"@widgets/other": minor\n---\n\nRename `one`\n' };
  await writeFiles(root, other);
  expect(await checkChangesets(root, "HEAD")).toBe(message(report));
  await writeFiles(root, changeset("patch", "Close the enums"));
  expect(await checkChangesets(root, "HEAD")).toBeUndefined();

  // If the spec has changed, its changes explain why other generated types did.
  await commitAll(root);
  await editSpec(root, NOTE);
  await writeGenerated(root, await generate(root));
  expect(await checkChangesets(root, "HEAD")).toMatch(/^No new changeset covers .*\n.*accepts `note` \(patch\)\nRun/);
});

test("checkChangesets() requires one changeset of all packages before the first release, and no other", async () => {
  const root = await createRepository("0.0.0");
  await editSpec(root, NOTE);
  expect(await checkChangesets(root, "a base that a clone without main lacks")).toBe(
    `.changeset/first-release.md doesn't list every published package. Nothing has been released yet, so this changeset covers all changes. Add to its front matter:\n  "@widgets/core": minor\n`,
  );
  await writeFiles(root, { ".changeset/first-release.md": '---\n"@widgets/core": minor\n---\n\nManage widgets\n' });
  await commitAll(root);
  expect(await checkChangesets(root, "HEAD~1")).toBeUndefined();
});
