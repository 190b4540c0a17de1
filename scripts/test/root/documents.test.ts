import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const PNPM = ["add", "exec", "install", "pack"];

/** The documents, and the folders that their file names are relative to. */
const documents: readonly (readonly [file: string, folders: readonly string[]])[] = [
  ["CONTRIBUTING.md", ["", "packages"]],
  ["MAINTAINING.md", ["", "packages/core/src", "packages/mock/src", "scripts/src", "packages/contract-tests"]],
  ["README.md", [""]],
  ["RELEASING.md", ["", "scripts/src"]],
  ["spec/README.md", ["", "spec"]],
];

const read = (file: string): string => readFileSync(join(root, file), "utf8");

test.each(documents)("%s names only commands that exist", (file) => {
  const code = read(file).match(/`pnpm [^`]+`|^ *(?:npx --yes )?pnpm(?:@[\d.]+)? .+/gm) ?? [];
  expect(code.length).toBeGreaterThan(0);
  for (const line of code) {
    const [script = "", step = ""] = line.replaceAll(/^.*?pnpm\S* |`/g, "").split(" ");
    if (script.startsWith("-") || PNPM.includes(script)) continue;
    expect(Object.keys(scripts)).toContain(script);
    const bin = join(root, "scripts/src/bin", `${script}.ts`);
    if (["changeset", "release", "spec"].includes(script))
      expect(readFileSync(bin, "utf8")).toContain(`\n  ${step}: {`);
  }
});

test.each(documents)("%s names only files and folders that exist", (file, folders) => {
  const inCode = [...read(file).matchAll(/`([^`\n]+)`|^ *pnpm exec vitest run (\S+)/gm)].map(
    ([, code = "", tests = ""]) => code.replace(/^pnpm exec vitest run (\S+).*/, "$1") || tests,
  );
  const isPath =
    /^(?:core|docs|mock|packages|scripts|spec|config|\.github)\/\S|^[\w<>/{},*-]+\/[\w.<>{},*/-]+\.(?:ts|md|ya?ml|json)$/;
  const paths = inCode.filter((code) => isPath.test(code) && !/\/dist$|<name>|<file|…/.test(code));
  const missing = paths.filter((path) => {
    const pattern = path.replaceAll(/<[^>]+>/g, "*").replace(/#.*/, "");
    return folders.every((folder) => globSync(join(folder, pattern), { cwd: root }).length === 0);
  });
  expect(missing).toEqual([]);
});

test("documents, guides and READMEs link only to files and headings that exist, as GitHub follows the links", () => {
  const links = listDocuments().flatMap((file) => listLinks(file).map((link) => [file, link] as const));
  expect(links.length).toBeGreaterThan(250);
  expect(links.filter(([file, link]) => isBroken(file, link))).toEqual([]);
});

test("VS Code's launch configurations only start programs that the workspace installs", () => {
  const paths =
    read(".vscode/launch.json").match(/(?<=\$\{workspaceFolder\}\/)node_modules\/[^"]+(?<!\.exe)(?=")/g) ?? [];
  expect(new Set(paths.map((path) => existsSync(join(root, path))))).toEqual(new Set([true]));
});

/** Lists all Markdown files, except the site's generated pages, which Git ignores. */
function listDocuments(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim().split("\n");
  return files.filter((file) => existsSync(join(root, file)) && !file.includes("/fixtures/"));
}

function listLinks(file: string): string[] {
  const text = withoutCode(read(file)).replaceAll(/`[^`]*`/g, "");
  return Array.from(text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g), ([, link = ""]) => link);
}

function isBroken(file: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : join(dirname(file), path);
  if (!existsSync(join(root, target))) return true;
  if (anchor === undefined) return false;
  if (!/\.\w+$/.test(target)) return true;
  // On GitHub, a link to the spec ignores its anchor. The site turns the link into one to the operation's page.
  if (target.endsWith(".yaml")) return !read(target).includes(`operationId: ${anchor}\n`);
  return !listAnchors(read(target)).includes(anchor);
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, "");
}

/** Lists the anchors that GitHub generates for a document's headings. */
function listAnchors(markdown: string): string[] {
  const titles = Array.from(withoutCode(markdown).matchAll(/^#+ (.+)$/gm), ([, title = ""]) => title.toLowerCase());
  return titles.map((title) => title.replaceAll(/[^\p{L}\p{N}\- _]/gu, "").replaceAll(" ", "-"));
}
