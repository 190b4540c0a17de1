import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const folders = globSync("{packages/*,scripts}/test", { cwd: root }).map(dirname);

// `pnpm test` only runs the tests of packages that have both.
test.each(folders)("the tests of %s have a vitest.config.ts and a script", (folder) => {
  expect(existsSync(join(root, folder, "vitest.config.ts"))).toBe(true);
  expect(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).scripts?.test).toMatch(/^vitest run\b/);
});
