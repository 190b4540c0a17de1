import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";
import { parseYaml } from "@redocly/openapi-core";
import { onTestFinished } from "vitest";
import { COMMAND } from "../../cli/test/start-command.ts";
import { startStep as startScript } from "../../cli/test/start-step.ts";
import { type Ended, startStep as startAction } from "./run-action.ts";

interface Job {
  readonly if?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps: readonly JobStep[];
}

interface JobStep {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What runs a workflow, and with what. */
export interface Surroundings {
  readonly mock: MockCloud;
  /** A project whose lockfile contains the command. */
  readonly folder: string;
  /** The variables of the job, in addition to those that the workflow sets. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** The event that started the workflow. */
  readonly event?: Readonly<Record<string, unknown>>;
}

/** How a step or the cleanup of one ended. */
export interface StepResult {
  readonly status: Ended["status"] | null;
  readonly log: string;
}

const REPOSITORY = "acme/shop";

/** The shop's lockfile, which npm writes once. */
let lockfile: string | undefined;

/** Makes a project that tests and deploys with a database. `npm ci` installs the command from its lockfile. */
export function makeShop(): string {
  const folder = mkdtempSync(join(tmpdir(), "shop-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [node, bin] = COMMAND;
  const write = (file: string, content: string, mode = 0o644): void =>
    writeFileSync(join(folder, file), content, { mode });
  mkdirSync(join(folder, "crdb-cloud"));
  write(
    "crdb-cloud/package.json",
    JSON.stringify({ name: "crdb-cloud", version: "1.0.0", bin: { "crdb-cloud": "bin.sh" } }),
  );
  write("crdb-cloud/bin.sh", `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`, 0o755);
  const check =
    'const { protocol } = new URL(process.env.DATABASE_URL); if (protocol !== "postgresql:") process.exit(1);';
  write("check.mjs", `${check} console.log("used", process.argv[2]);\n`);
  mkdirSync(join(folder, "bin"));
  // Stands in for the server that says which address the job has.
  write("bin/curl", "#!/bin/sh\necho 203.0.113.7\n", 0o755);
  write("deploy-preview", `#!/bin/sh\nexec "${node}" check.mjs deploy\n`, 0o755);
  const manifest = {
    name: "shop",
    version: "1.0.0",
    private: true,
    scripts: { test: "node check.mjs test", migrate: "node check.mjs migrate" },
    devDependencies: { "crdb-cloud": "file:crdb-cloud" },
  };
  write("package.json", JSON.stringify(manifest));
  if (lockfile === undefined) {
    const options = ["--package-lock-only", "--offline", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...options], { cwd: folder, stdio: "pipe" });
    lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  }
  write("package-lock.json", lockfile);
  return folder;
}

/** Runs a GitHub workflow's job as GitHub does: each step in a process of its own, and then the cleanups. */
export async function runWorkflow(text: string, surroundings: Surroundings): Promise<StepResult[]> {
  const { mock, env, secrets = {}, event = {} } = surroundings;
  const { jobs, env: workflowEnv } = parseYaml(text) as Workflow;
  const [job] = Object.values(jobs) as [Job];
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const github = { repository: REPOSITORY, event };
  const evaluate = (value: unknown): unknown => evaluateValue(value, { github, secrets, steps });
  const toEnv = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(evaluate(value))]));
  if (job.if !== undefined && !evaluate(`\${{ ${job.if} }}`)) return [];
  const jobEnv = { GITHUB_REPOSITORY: REPOSITORY, ...env, ...toEnv(workflowEnv), ...toEnv(job.env) };
  const results: StepResult[] = [];
  const cleanups: (() => Promise<Ended>)[] = [];
  for (const { id, if: condition, uses, run, with: inputs, env: own } of job.steps) {
    if (condition !== undefined && !evaluate(`\${{ ${condition} }}`)) continue;
    if (run !== undefined) results.push(await runScript(run, surroundings.folder, { ...jobEnv, ...toEnv(own) }));
    else if (uses === "OWNER/crdb-cloud@v0") {
      const step = { with: toEnv(inputs), event, env: jobEnv };
      const main = await startAction(mock, "main", step).ended;
      cleanups.unshift(() => startAction(mock, "post", step, main.state).ended);
      if (id !== undefined) steps[id] = main;
      results.push(main);
    } else if (!/^actions\/(checkout|setup-node)@/.test(uses ?? "")) throw new Error(`unknown action ${uses}`);
    if (results.some(({ status }) => status !== 0)) break;
  }
  for (const cleanUp of cleanups) results.push(await cleanUp());
  return results;
}

/** Runs the script of a job on GitLab, which is a single shell script. */
export async function runGitLabJob(text: string, { folder, env }: Surroundings): Promise<StepResult[]> {
  const [{ script, variables }] = Object.values(parseYaml(text) as object) as [
    { script: readonly string[]; variables: Readonly<Record<string, string>> },
  ];
  return [await runScript(script.join("\n"), folder, { ...env, ...variables })];
}

async function runScript(script: string, folder: string, env: Readonly<Record<string, string>>): Promise<StepResult> {
  const { output, exit } = startScript(folder, script, {
    ...env,
    PATH: [join(folder, "bin"), process.env.PATH].join(delimiter),
    npm_config_offline: "true",
  });
  const status = await exit;
  return { status, log: output.out + output.err };
}

/** Replaces `${{ … }}`. GitHub's expressions are JavaScript, except for names with dashes. */
function evaluateValue(value: unknown, contexts: Readonly<Record<string, unknown>>): unknown {
  const text = String(value);
  const evaluate = (expression: string): unknown => {
    const script = expression.replaceAll(/\.(\w+(?:-\w+)+)/g, '?.["$1"]').replaceAll(/(?<=\w)\.(?=\w)/g, "?.");
    return new Function(...Object.keys(contexts), `return (${script})`)(...Object.values(contexts)) ?? "";
  };
  const [, whole] = /^\$\{\{((?:(?!\}\}).)*)\}\}$/.exec(text) ?? [];
  if (whole !== undefined) return evaluate(whole);
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression) => String(evaluate(expression)));
}
