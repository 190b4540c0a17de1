import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import { expect, test } from "vitest";
import { USAGE } from "../../mock/src/command/command-line.ts";
import { EXIT_STATUSES } from "../src/help.ts";
import { createProgram } from "../src/program.ts";
import { commandPage, readText, table, withSection } from "./write-section.ts";

const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const program = createProgram(io, () => {});
/** The commands that have their own page. `completion` is described in the overview. */
const commands = program.commands.filter((command) => command.name() !== "completion");

test("every command has a page, and every page a command", () => {
  const pages = globSync("*.md", { cwd: dirname(commandPage("index")) }).map((file) => basename(file, ".md"));
  expect(pages.toSorted()).toEqual(["index", ...commands.map((command) => command.name())].toSorted());
});

test.each(commands.map((command) => [command.name(), listLeaves(command)] as const))(
  "the page of `%s` has its synopsis and options, as the program defines them",
  async (name, leaves) => {
    const synopsis = leaves.map((leaf) => `${pathOf(leaf)} ${leaf.usage()}`).join("\n");
    const options = name === "mock" ? toTable(readUsage()) : leaves.map(toOptions).join("\n\n");
    const file = commandPage(name);
    const page = withSection(readText(file), "synopsis", `\`\`\`sh\n${synopsis}\n\`\`\``);
    await expect(withSection(page, "options", options)).toMatchFileSnapshot(file);
  },
);

test("the overview lists all commands and exit statuses", async () => {
  const rows = commands.map((command) => {
    const name = command.name();
    return [`[\`${name}\`](${name}.md)`, formatCode(command.description())];
  });
  const file = commandPage("index");
  const page = withSection(readText(file), "commands", table(["command", "what it does"], rows));
  const statuses = table(["exit status", "meaning"], Object.entries(EXIT_STATUSES));
  await expect(withSection(page, "exit statuses", statuses)).toMatchFileSnapshot(file);
});

test("the README lists the options of `run` and `up`", async () => {
  const file = fileURLToPath(new URL("../README.md", import.meta.url));
  const [run, up] = ["run", "up"].map((name) => find(program, [name]).options.map(describe)) as [Row[], Row[]];
  const only = up.filter(([flags]) => !run.some(([other]) => other === flags));
  const rows = [...run, ...only.map(([flags, what, value]): Row => [flags, `\`up\`: ${what}`, value])];
  await expect(withSection(readText(file), "options", toTable(rows))).toMatchFileSnapshot(file);
});

test("READMEs and guides only use commands and options that exist", () => {
  const root = join(import.meta.dirname, "../../..");
  const guides = "packages/docs/src/content/docs/{index,guides/*,command/*}.md";
  const files = globSync(["README.md", "packages/*/README.md", "packages/cli/SKILL.md", guides], { cwd: root });
  const lines = files.flatMap((file) => {
    // Leaves out `$(…)`, which runs another program, and anything after ` -- `, which is the reader's own program.
    const text = readText(join(root, file))
      .replaceAll("\\\n", " ")
      .replaceAll(/\$\([^)]*\)/g, "$");
    return text.match(/\bcrdb-cloud [a-z]+(?: (?!-- )[^\s`)|#]+)*/g)?.map((line) => ({ file, line })) ?? [];
  });
  const unknown = lines.filter(({ line }) => {
    const words = line.split(" ").slice(1);
    const command = find(program, words);
    const known = command === program ? [] : ["--help", ...command.options.map(({ long }) => long)];
    // `api` has an option for each parameter, and `mock` reads its options itself.
    return !/^(api|mock)$/.test(command.name()) && words.some((word) => /^--/.test(word) && !known.includes(word));
  });
  expect(unknown).toEqual([]);
  expect(lines.length).toBeGreaterThan(100);
});

/** Returns the command that the first words name, such as `auth setup`, or `parent` if they name none. */
function find(parent: Command, [word, ...words]: readonly string[]): Command {
  const command = parent.commands.find((one) => one.name() === word);
  return command ? find(command, words) : parent;
}

type Row = readonly [flags: string, what: string, value: string];

function listLeaves(command: Command): Command[] {
  return command.commands.length > 0 ? command.commands.flatMap(listLeaves) : [command];
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function toOptions(command: Command): string {
  const { registeredArguments, options, parent } = command;
  const named = registeredArguments.map((argument): Row => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return [argument.required ? `<${name}>` : `[${name}]`, argument.description, ""];
  });
  // Most commands have these options, so they come last.
  const isGeneral = ({ long }: Option) => Number(/^--(output|verbose)$/.test(long ?? ""));
  const sorted = options.toSorted((a, b) => isGeneral(a) - isGeneral(b));
  return `${parent?.parent ? `### \`${pathOf(command)}\`\n\n` : ""}${toTable([...named, ...sorted.map(describe)])}`;
}

function describe({ flags, description, defaultValue, argChoices }: Option): Row {
  const [, text = "", inText = ""] = /^(.*?)(?: \(default: (.*)\))?$/.exec(description) ?? [];
  const choices = argChoices ? `: ${argChoices.map((choice) => `\`${choice}\``).join(", ")}` : "";
  return [flags, text + choices, defaultValue === undefined ? inText : `\`${defaultValue}\``];
}

/** Reads the options of `mock` from its help, since it parses its command line itself. */
function readUsage(): Row[] {
  return USAGE.split(/\n {2}(?=--)/)
    .slice(1)
    .map((entry) => {
      const text = entry.replace(/\s+/g, " ").trim();
      const [, flags = "", what = "", value = ""] =
        /^(--[\w-]+(?:, --[\w-]+)?(?: <[^>]+>)?) (.*?)(?: \(default:? (.*)\))?$/.exec(text) ?? [];
      return [flags, what, value];
    });
}

function toTable(rows: readonly Row[]): string {
  const cells = rows.map(([flags, what, value]) => [`\`${flags}\``, formatCode(what), formatCode(value)]);
  return table(["option", "what it does", "default"], cells);
}

/** Formats options, command lines and placeholders as code. */
function formatCode(text: string): string {
  const code = /crdb-cloud \w+ <\w+> --\w+|--(?:\w[\w-]*|<\w+>)(?: <\w+>| -(?=\s))?|(?:\w+:)?<[\w-]+>/g;
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replace(code, "`$&`").replaceAll("|", "\\|").replaceAll("*", "\\*")))
    .join("");
}
