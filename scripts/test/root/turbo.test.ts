import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const turbo = createRequire(import.meta.url).resolve("turbo/bin/turbo");
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_")));

interface Task {
  /** The task's package and name, such as `@crdb-cloud/core#test`. */
  readonly taskId: string;
  readonly directory: string;
  readonly command: string;
  /** The files in the task's hash, relative to its directory. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The tasks whose hashes contain this task's hash. */
  readonly dependents: readonly string[];
}

/** Files to change or create, and the tests that run again. */
const CHANGES: readonly (readonly [file: string, reruns: readonly string[]])[] = [
  ["packages/mock/test/state.test.ts", ["mock#test"]],
  ["packages/core/test/new.test.ts", ["core#test"]],
  [
    "packages/node/src/new.ts",
    ["action#test", "contract-tests#test", "core#test", "crdb-cloud#test", "docs#test", "examples#test", "node#test"],
  ],
  ["scripts/src/diff/new.ts", ["scripts#test"]],
  ["packages/contract-tests/src/2022-03-31/cluster-cases.ts", ["bench#test", "contract-tests#test", "scripts#test"]],
  [
    "packages/mock/src/versions/2022-03-31.ts",
    [
      "action#test",
      "bench#test",
      "contract-tests#test",
      "crdb-cloud#test",
      "docs#test",
      "examples#test",
      "mock#test",
      "mock-sql#test",
      "scripts#test",
    ],
  ],
  ["packages/bench/vitest.config.ts", ["bench#test", "scripts#test"]],
  ["scripts/test/new.test.ts", ["scripts#test"]],
  ["CONTRIBUTING.md", ["scripts#test"]],
  ["config/imports.config.ts", ["scripts#test"]],
];

let tasks: readonly Task[];
let globalFiles: readonly string[];
beforeAll(() => {
  // A copy of all files that git doesn't ignore, with the changes.
  const copy = mkdtempSync(join(tmpdir(), "turbo "));
  const { stdout: list } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const listed = new Set(list.split("\0").filter((file) => file !== ""));
  for (const file of listed) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file), { recursive: true });
  }
  for (const [file] of CHANGES) appendFileSync(join(copy, file), "\n// A change.\n");
  spawnSync("git", ["init", "--quiet"], { cwd: copy });

  const args = [turbo, "run", "test", "//#lint:imports", "--dry=json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(copy, { recursive: true });
  expect(stdout, stderr).toContain('"tasks"');
  const run = JSON.parse(stdout);
  tasks = run.tasks;
  globalFiles = Object.keys(run.globalCacheInputs.files);
});

test.each(CHANGES)("a change to %s reruns only the tests that read it", (file, reruns) => {
  const changed = new Set(tasks.filter((task) => readsFile(task, file)).map(({ taskId }) => taskId));
  for (const id of changed) for (const dependent of find(id).dependents) changed.add(dependent);
  const run = [...changed].filter((id) => find(id).command !== "<NONEXISTENT>");
  const tests = run.filter((id) => id.endsWith("#test")).map((id) => id.replace("@crdb-cloud/", ""));
  expect(tests.sort()).toEqual(reruns);
  if (!file.endsWith(".md")) expect(run).toContain("//#lint:imports");
});

function readsFile({ directory, inputs }: Task, file: string): boolean {
  return globalFiles.includes(file) || posix.relative(directory, file) in inputs;
}

function find(id: string): Task {
  const task = tasks.find(({ taskId }) => taskId === id);
  if (!task) throw new Error(`there is no task ${id}`);
  return task;
}
