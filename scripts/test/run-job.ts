import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { runProgram } from "../src/process/run-program.ts";

type Values = Readonly<Record<string, string>>;
type Step = Readonly<Partial<Record<"id" | "if" | "uses" | "run", string> & Record<"with" | "env", Values>>>;

export interface Workflow {
  readonly permissions?: Values;
  readonly env?: Values;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Values;
  readonly strategy?: { readonly matrix: { readonly include?: readonly { readonly script?: string }[] } };
  readonly env?: Values;
  readonly steps: readonly Step[];
}

const root = join(import.meta.dirname, "../..");

export async function readWorkflow(name: string): Promise<Workflow> {
  return parseYaml(await readFile(join(root, ".github/workflows", `${name}.yml`), "utf8")) as Workflow;
}

/** Runs a job's commands in a folder and skips its actions. `env` contains the variables that GitHub would set. */
export async function runJob(
  [workflow, job]: readonly [workflow: string, job: string],
  cwd: string,
  env: Values,
): Promise<void> {
  const { jobs } = await readWorkflow(workflow);
  for (const { run, env: own } of jobs[job]?.steps ?? []) {
    if (run !== undefined) await runProgram(["bash", "-e", "-c", run], { cwd, env: { ...own, ...env } });
  }
}
