import { execFileSync } from "node:child_process";
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

const USERS = "contract-tests crdb-cloud docs examples";

/** Files to change or create, and the packages whose tests run again. */
const CHANGES: readonly (readonly [file: string, reruns: string])[] = [
  ["packages/mock/test/state.test.ts", "mock"],
  ["packages/mock/test/spec-judge.ts", "contract-tests mock mock-sql"],
  ["packages/core/test/new.test.ts", "core"],
  ["packages/node/src/new.ts", "action contract-tests core crdb-cloud docs examples mock-sql node"],
  ["scripts/src/diff/new.ts", "scripts"],
  ["packages/contract-tests/src/2022-03-31/cluster-cases.ts", "bench contract-tests scripts"],
  ["packages/mock/src/versions/2022-03-31.ts", `action bench ${USERS} mock mock-sql node provision scripts`],
  ["packages/bench/vitest.config.ts", "bench scripts"],
  ["scripts/test/new.test.ts", "scripts"],
  ["CONTRIBUTING.md", "docs scripts"],
  ["config/imports.config.ts", "scripts"],
];

let tasks: readonly Task[];
let globalFiles: readonly string[];
beforeAll(() => {
  // A copy of all files that git doesn't ignore, with the changes.
  const copy = mkdtempSync(join(tmpdir(), "turbo "));
  const listed = run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root);
  for (const file of new Set(listed.split("\0")))
    if (file !== "" && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file), { recursive: true });
  for (const [file] of CHANGES) appendFileSync(join(copy, file), "\n// A change.\n");
  run("git", ["init", "--quiet"], copy);
  const plan = JSON.parse(run(process.execPath, [turbo, "run", "test", "//#lint:imports", "--dry=json"], copy));
  rmSync(copy, { recursive: true });
  tasks = plan.tasks;
  globalFiles = Object.keys(plan.globalCacheInputs.files);
});

test.each(CHANGES)("a change to %s reruns only the tests of: %s", (file, reruns) => {
  const changed = new Set(tasks.filter((task) => readsFile(task, file)).map(({ taskId }) => taskId));
  for (const id of changed) for (const dependent of find(id).dependents) changed.add(dependent);
  const rerun = [...changed].filter((id) => find(id).command !== "<NONEXISTENT>");
  const tests = rerun.flatMap((id) => /^(?:@crdb-cloud\/)?(.*)#test$/.exec(id)?.[1] ?? []);
  expect(tests.sort().join(" ")).toBe(reruns);
  if (!file.endsWith(".md")) expect(rerun).toContain("//#lint:imports");
});

function run(command: string, args: readonly string[], cwd: string): string {
  const options = { env: environment, encoding: "utf8", stdio: "pipe", maxBuffer: 64 * 1024 * 1024 } as const;
  return execFileSync(command, args, { ...options, cwd });
}

function readsFile({ directory, inputs }: Task, file: string): boolean {
  return globalFiles.includes(file) || posix.relative(directory, file) in inputs;
}

function find(id: string): Task {
  const task = tasks.find(({ taskId }) => taskId === id);
  if (!task) throw new Error(`there is no task ${id}`);
  return task;
}
