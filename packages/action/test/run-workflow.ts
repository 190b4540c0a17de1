import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";
import { parseYaml } from "@redocly/openapi-core";
import type { Job, Workflow } from "../../../scripts/test/run-job.ts";
import { linkCommand, makeFolder } from "../../cli/test/make-folder.ts";
import { startStep as startScript } from "../../cli/test/start-step.ts";
import { type Ended, metadata, runStep as runAction } from "./run-action.ts";

type Values = Readonly<Record<string, unknown>>;

export interface Surroundings {
  readonly mock: MockCloud;
  /** A project whose lockfile contains the command. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly event?: Values;
}

export type StepResult = Pick<Ended, "status" | "log">;

const REPOSITORY = "acme/shop";

let lockfile: string | undefined;

/** Creates a project whose tests and deployment use a database. `npm ci` installs the command from its lockfile. */
export function makeShop(): string {
  const folder = makeFolder();
  const write = (file: string, content: string | object, mode = 0o644): void =>
    writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content), { mode });
  for (const name of ["crdb-cloud", "bin"]) mkdirSync(join(folder, name));
  write("crdb-cloud/package.json", { name: "crdb-cloud", version: "1.0.0", bin: { "crdb-cloud": "bin.sh" } });
  linkCommand(join(folder, "crdb-cloud/bin.sh"));
  const check = 'if (new URL(process.env.DATABASE_URL).protocol !== "postgresql:") process.exit(1);';
  write("check.mjs", `${check} console.log("used", process.argv[2]);\n`);
  // Stands in for the workflow's call to a server that returns the job's IP address.
  write("bin/curl", "#!/bin/sh\necho 203.0.113.7\n", 0o755);
  write("deploy-preview", `#!/bin/sh\nexec "${process.execPath}" check.mjs deploy\n`, 0o755);
  write("package.json", {
    name: "shop",
    version: "1.0.0",
    private: true,
    scripts: { test: "node check.mjs test", migrate: "node check.mjs migrate" },
    devDependencies: { "crdb-cloud": "file:crdb-cloud" },
  });
  if (lockfile === undefined) {
    const options = ["--package-lock-only", "--offline", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...options], { cwd: folder, stdio: "pipe" });
    lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  }
  write("package-lock.json", lockfile);
  return folder;
}

/** Returns the permissions of a workflow's token. If the workflow lists permissions, GitHub grants no others. */
export function readPermissions(text: string): Values {
  return (parseYaml(text) as Workflow).permissions ?? { contents: "read" };
}

/**
 * Runs a GitHub workflow's job as GitHub does: one step after the other, and then the cleanups. Until its release, the
 * action is in the repository, so it can only run after the checkout, like the job's own programs.
 *
 * @throws {Error} if the job would fail on GitHub because a permission or the checkout is missing
 */
export async function runWorkflow(text: string, surroundings: Surroundings): Promise<StepResult[]> {
  const { mock, folder, env, secrets = {}, event = {} } = surroundings;
  const { jobs, env: workflowEnv } = parseYaml(text) as Workflow;
  const [job] = Object.values(jobs) as [Job];
  const steps: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  const github = { repository: REPOSITORY, event };
  const evaluate = (value: unknown): unknown => evaluateValue(value, { github, secrets, steps });
  const toEnv = (values: Values = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(evaluate(value))]));
  if (job.if !== undefined && !evaluate(`\${{ ${job.if} }}`)) return [];
  const permissions = readPermissions(text);
  const jobEnv: Record<string, string> = {
    ...{ GITHUB_REPOSITORY: REPOSITORY, ...env },
    ...{ ...toEnv(workflowEnv), ...toEnv(job.env) },
  };
  if (permissions["id-token"] !== "write") {
    for (const name of Object.keys(jobEnv)) if (name.startsWith("ACTIONS_ID_TOKEN_")) delete jobEnv[name];
  }
  let isCheckedOut = false;
  const results: StepResult[] = [];
  const cleanups: (() => Promise<Ended>)[] = [];
  for (const { id, if: condition, uses, run, with: inputs, env: own } of job.steps) {
    if (condition !== undefined && !evaluate(`\${{ ${condition} }}`)) continue;
    if (/^actions\/checkout@/.test(uses ?? "")) {
      if (permissions.contents === undefined) throw new Error("actions/checkout needs the permission contents: read");
      isCheckedOut = true;
      continue;
    }
    if (!isCheckedOut) throw new Error(`${uses ?? run} needs actions/checkout before it`);
    if (run !== undefined) results.push(await runScript(run, folder, { ...jobEnv, ...toEnv(own) }));
    else if (uses === "OWNER/crdb-cloud@v0") {
      for (const name of Object.keys(inputs ?? {})) if (!(name in metadata.inputs)) throw new Error(`no input ${name}`);
      const step = { with: toEnv(inputs), event, env: jobEnv };
      const main = await runAction(mock, "main", step);
      cleanups.unshift(() => runAction(mock, "post", step, main.state));
      if (id !== undefined) steps[id] = main;
      results.push(main);
    } else if (!/^actions\/setup-node@/.test(uses ?? "")) throw new Error(`unknown action ${uses}`);
    if (results.some(({ status }) => status !== 0)) break;
  }
  for (const cleanUp of cleanups) results.push(await cleanUp());
  return results;
}

/** Runs a GitLab job's script, which is a single shell script. */
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
function evaluateValue(value: unknown, contexts: Values): unknown {
  const text = String(value);
  const evaluate = (expression: string): unknown => {
    const script = expression.replaceAll(/\.(\w+(?:-\w+)+)/g, '?.["$1"]').replaceAll(/(?<=\w)\.(?=\w)/g, "?.");
    return new Function(...Object.keys(contexts), `return (${script})`)(...Object.values(contexts)) ?? "";
  };
  const [, whole] = /^\$\{\{((?:(?!\}\}).)*)\}\}$/.exec(text) ?? [];
  if (whole !== undefined) return evaluate(whole);
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression) => String(evaluate(expression)));
}
