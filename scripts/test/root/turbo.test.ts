import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_")));

/** A copy of the files that git knows. Each test changes one of them. */
let copy: string;
let hashes: ReadonlyMap<string, string>;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "turbo "));
  const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const listed = new Set(stdout.split("\0").filter((file) => file !== ""));
  for (const file of globSync([...listed], { cwd: root }))
    cpSync(join(root, file), join(copy, file), { recursive: true });
  spawnSync("git", ["init", "--quiet"], { cwd: copy });
  hashes = readHashes();
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Returns the hashes of the tasks by name, such as `core#test`. */
function readHashes(): Map<string, string> {
  const args = [turbo, "run", "test", "//#lint:imports", "--dry=json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stdout, stderr).toContain('"tasks"');
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string; command: string }[] };
  const run = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(run.map(({ taskId, hash }) => [taskId.replace("@crdb-cloud/", ""), hash]));
}

test.each<[file: string, reruns: string[]]>([
  ["packages/mock/test/state.test.ts", ["mock#test"]],
  ["packages/core/test/new.test.ts", ["core#test"]],
  [
    "packages/node/src/new.ts",
    [
      "action#test",
      "bench#test",
      "contract-tests#test",
      "core#test",
      "crdb-cloud#test",
      "docs#test",
      "examples#test",
      "node#test",
    ],
  ],
  ["scripts/src/diff/new.ts", ["scripts#test"]],
  ["scripts/test/new.test.ts", ["scripts#test"]],
  ["CONTRIBUTING.md", ["scripts#test"]],
  ["config/imports.config.ts", ["scripts#test"]],
])("a change of %s reruns only the tests that read it", (file, reruns) => {
  const before = hashes;
  appendFileSync(join(copy, file), "\n// A change.\n");
  hashes = readHashes();
  const changed = [...hashes].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
  expect(changed.filter((name) => name.endsWith("#test")).sort()).toEqual(reruns);
  if (!file.endsWith(".md")) expect(changed).toContain("//#lint:imports");
});
