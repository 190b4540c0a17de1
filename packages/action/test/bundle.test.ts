import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, inject, test } from "vitest";
import { makeFolder } from "../../cli/test/make-folder.ts";
import { buildAction } from "./build-once.ts";

const root = join(import.meta.dirname, "../../..");

test("two clones in different folders build the same bytes, so that reviewers can check a release's files", async () => {
  const clone = makeFolder();
  for (const name of ["action", "cli", "core", "node", "provision"]) {
    cpSync(join(root, "packages", name), join(clone, "packages", name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !["dist", "test"].includes(basename(file)),
    });
  }
  cpSync(join(root, "tsconfig.base.json"), join(clone, "tsconfig.base.json"));
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  const cwd = join(clone, "packages/action");
  await buildAction(cwd, cwd);
  for (const file of ["main.mjs", "post.mjs"]) {
    const bytes = readFileSync(join(cwd, "dist", file), "utf8");
    expect(bytes === readFileSync(join(inject("action"), "dist", file), "utf8"), file).toBe(true);
    expect(bytes).not.toContain(tmpdir());
  }
});
