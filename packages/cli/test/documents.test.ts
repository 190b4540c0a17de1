import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import type { Command } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "../src/program.ts";

const root = join(import.meta.dirname, "../../..");
const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const program = createProgram(io, () => {});
const documents = globSync(
  [
    "README.md",
    "packages/*/README.md",
    "packages/cli/SKILL.md",
    "packages/docs/src/content/docs/{index,guides/*,command/*}.md",
  ],
  {
    cwd: root,
  },
);

test("READMEs and guides only use commands and options that exist", () => {
  const unknown: string[] = [];
  const used = new Set<string>();
  for (const file of documents) {
    // A `$(…)` in a line is the line of another program.
    const text = readFileSync(join(root, file), "utf8")
      .replaceAll("\\\n", " ")
      .replaceAll(/\$\([^)]*\)/g, "$");
    // What follows ` -- ` is the reader's own program.
    for (const [line, name = "", rest = ""] of text.matchAll(/\bcrdb-cloud ([a-z]+)((?: (?!-- )[^\s`)|#]+)*)/g)) {
      const words = rest.split(" ").filter(Boolean);
      const options = words.filter((word) => word.startsWith("--"));
      const command = find(program, [name, ...words]);
      // Prose such as "crdb-cloud has no state file" doesn't name a command.
      if (command === program) unknown.push(...options.map((option) => `${file}: ${line}: ${option}`));
      else used.add(name);
      // `api` and `wait` have an option for each parameter, and `mock` reads its options itself.
      if (command === program || ["api", "wait", "mock"].includes(name)) continue;
      const known = new Set(["--help", ...command.options.map(({ long }) => long)]);
      unknown.push(...options.filter((option) => !known.has(option)).map((option) => `${file}: ${line}: ${option}`));
    }
  }
  expect(unknown).toEqual([]);
  expect([...used]).toEqual(expect.arrayContaining(["run", "up", "down", "sweep", "cost", "mock"]));
});

/** Returns the command that the first words name, such as `auth setup`, or `parent` itself. */
function find(parent: Command, [word, ...words]: readonly string[]): Command {
  const command = parent.commands.find((one) => one.name() === word);
  return command ? find(command, words) : parent;
}
