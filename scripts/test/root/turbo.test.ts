import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
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

/** Files, and the packages whose tests run again if they change. */
const CHANGES: readonly (readonly [file: string, reruns: string])[] = [
  ["packages/mock/test/versions/every-operation.test.ts", "mock"],
  ["packages/mock/test/spec-judge.ts", "contract-tests mock mock-sql"],
  ["packages/core/test/2022-03-31.test.ts", "core"],
  ["packages/node/src/credentials.ts", "action contract-tests core crdb-cloud docs examples mock-sql node"],
  ["scripts/src/diff/diff-spec.ts", "scripts"],
  ["packages/contract-tests/src/2022-03-31/cluster-cases.ts", "bench contract-tests scripts"],
  ["packages/mock/src/versions/2022-03-31.ts", `action bench ${USERS} mock mock-sql node provision scripts`],
  ["packages/bench/vitest.config.ts", "bench scripts"],
  ["scripts/test/root/turbo.test.ts", "scripts"],
  ["CONTRIBUTING.md", "docs scripts"],
  ["config/imports.config.ts", "scripts"],
];

let tasks: readonly Task[];
let globalFiles: readonly string[];
beforeAll(() => {
  const args = [turbo, "run", "test", "//#lint:imports", "--dry=json"];
  const options = { cwd: root, env: environment, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const plan = JSON.parse(execFileSync(process.execPath, args, options));
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

function readsFile({ directory, inputs }: Task, file: string): boolean {
  return globalFiles.includes(file) || posix.relative(directory, file) in inputs;
}

function find(id: string): Task {
  const task = tasks.find(({ taskId }) => taskId === id);
  if (!task) throw new Error(`there is no task ${id}`);
  return task;
}
