import { globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

// pnpm adds the repository's licence to npm packages. JSR publishes only what is in the folder of a package.
test.each(globSync("packages/*/deno.json", { cwd: root }))("%s publishes the repository's licence", (file) => {
  const { license, publish } = JSON.parse(readFileSync(join(root, file), "utf8"));
  expect(license).toBe("Apache-2.0");
  expect(publish.include.some((pattern: string) => matchesGlob("LICENSE", pattern))).toBe(true);
  expect(readFileSync(join(root, dirname(file), "LICENSE"))).toEqual(readFileSync(join(root, "LICENSE")));
});
