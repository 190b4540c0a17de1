import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./document.ts";

const FOLDERS = ["", "packages", "packages/*", "packages/core/src", "packages/mock/src", "scripts/src"];

test("every file that CONTRIBUTING names exists", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const names = [...text.matchAll(/`([\w.<>{},*-]+\/[\w.<>{},*/-]+\.(?:ts|md|yaml|json))`/g)].map(
    ([, name = ""]) => name,
  );
  const isMissing = (name: string): boolean => {
    const pattern = name.replaceAll(/<\w+>/g, "*");
    return FOLDERS.every((folder) => globSync(join(folder, pattern), { cwd: root }).length === 0);
  };
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter(isMissing)).toEqual([]);
});
