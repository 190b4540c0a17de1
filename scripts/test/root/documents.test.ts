import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Commands of pnpm itself. */
const PNPM = ["add", "exec", "install", "pack"];

const documents = ["CONTRIBUTING.md", "README.md", "spec/README.md"];

test.each(documents)("%s names only commands that exist", (file) => {
  const code = readFileSync(join(root, file), "utf8").match(/`pnpm [^`]+`|^(?:npx --yes )?pnpm(?:@[\d.]+)? .+/gm) ?? [];
  const commands = code.map((line) =>
    line
      .replace(/^.*?pnpm\S* /, "")
      .replaceAll("`", "")
      .split(" "),
  );
  expect(commands.length).toBeGreaterThan(0);
  for (const [script = "", step = ""] of commands) {
    if (script.startsWith("-") || PNPM.includes(script)) continue;
    expect(Object.keys(scripts)).toContain(script);
    const bin = join(root, "scripts/src/bin", `${script}.ts`);
    if (["changeset", "release", "spec"].includes(script))
      expect(readFileSync(bin, "utf8")).toContain(`\n  ${step}: {`);
  }
});

test.each(documents)("%s names only files that exist", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const code = [...text.matchAll(/`((?:packages|scripts|spec|config|\.github)\/[^`\s]+)`/g)].map(
    ([, path = ""]) => path,
  );
  // Left out: what a build writes, and files that are named relative to scripts/src.
  const paths = code.filter((path) => !/\/dist$|^spec\/.*\.ts$/.test(path));
  const missing = paths.filter((path) => {
    const pattern = path.replaceAll(/<[^>]+>/g, "*");
    return !existsSync(join(root, path)) && globSync(pattern, { cwd: root }).length === 0;
  });
  expect(missing).toEqual([]);
});
