import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Command, Option } from "commander";
import { expect, test } from "vitest";
import { USAGE } from "../../mock/src/command/command-line.ts";
import { COMMANDS, EXIT_STATUSES } from "../src/help.ts";
import { createProgram } from "../src/program.ts";
import { commandPage, readText, withSection } from "./write-section.ts";

const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const program = createProgram(io, () => {});
/** The commands that have a page. The overview describes `completion`. */
const commands = program.commands.filter((command) => command.name() !== "completion");

test("every command has a page, and every page a command", () => {
  const pages = globSync("*.md", { cwd: dirname(commandPage("index")) }).map((file) => basename(file, ".md"));
  expect(pages.toSorted()).toEqual(["index", ...commands.map((command) => command.name())].toSorted());
});

test.each(commands.map((command) => [command.name(), command] as const))(
  "the page of `%s` has its synopsis and options, as the program defines them",
  async (name, command) => {
    const isMock = name === "mock";
    const synopsis = isMock
      ? ["crdb-cloud mock [options]"]
      : listLeaves(command).map((leaf) => `${pathOf(leaf)} ${leaf.usage()}`);
    const options = isMock ? [toTable(readUsage())] : listLeaves(command).map(toOptions);
    const file = commandPage(name);
    const page = withSection(readText(file), "synopsis", `\`\`\`sh\n${synopsis.join("\n")}\n\`\`\``);
    await expect(withSection(page, "options", options.join("\n\n"))).toMatchFileSnapshot(file);
  },
);

test("the overview lists all commands and exit statuses", async () => {
  const rows = commands.map((command) => {
    const name = command.name() as keyof typeof COMMANDS;
    return `| [\`${name}\`](${name}.md) | ${formatCode(COMMANDS[name])} |`;
  });
  const statuses = Object.entries(EXIT_STATUSES).map(([status, meaning]) => `| ${status} | ${meaning} |`);
  const file = commandPage("index");
  const page = withSection(readText(file), "commands", table("command", "what it does", rows));
  await expect(withSection(page, "exit statuses", table("exit status", "meaning", statuses))).toMatchFileSnapshot(file);
});

test("the README lists the options of `run` and `up`", async () => {
  const file = fileURLToPath(new URL("../README.md", import.meta.url));
  const [run = [], up = []] = ["run", "up"].map((name) => {
    const command = program.commands.find((one) => one.name() === name);
    return command?.options.map(describe) ?? [];
  });
  const common = run.filter(([flags]) => up.some(([other]) => other === flags));
  const only = up.filter(([flags]) => !common.some(([other]) => other === flags));
  const rows = [...common, ...only.map(([flags, what, value]) => [flags, `\`up\`: ${what}`, value] as const)];
  await expect(withSection(readText(file), "options", toTable(rows))).toMatchFileSnapshot(file);
});

test("READMEs and guides only use commands and options that exist", () => {
  const unknown: string[] = [];
  const used = new Set<string>();
  const root = join(import.meta.dirname, "../../..");
  const guides = "packages/docs/src/content/docs/{index,guides/*,command/*}.md";
  for (const file of globSync(["README.md", "packages/*/README.md", "packages/cli/SKILL.md", guides], { cwd: root })) {
    // A `$(…)` in a line is the line of another program.
    const text = readText(join(root, file))
      .replaceAll("\\\n", " ")
      .replaceAll(/\$\([^)]*\)/g, "$");
    // What follows ` -- ` is the reader's own program.
    for (const [line, name = "", rest = ""] of text.matchAll(/\bcrdb-cloud ([a-z]+)((?: (?!-- )[^\s`)|#]+)*)/g)) {
      const words = rest.split(" ").filter(Boolean);
      const options = words.filter((word) => word.startsWith("--"));
      const command = find(program, [name, ...words]);
      // Prose such as "crdb-cloud has no state file" doesn't name a command.
      if (command !== program) used.add(name);
      // `api` has an option for each parameter, and `mock` reads its options itself.
      if (["api", "mock"].includes(name)) continue;
      const known = command === program ? [] : ["--help", ...command.options.map(({ long }) => long)];
      unknown.push(
        ...options.filter((option) => !known.includes(option)).map((option) => `${file}: ${line}: ${option}`),
      );
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

type Row = readonly [flags: string, what: string, value: string];

function listLeaves(command: Command): Command[] {
  return command.commands.length > 0 ? command.commands.flatMap(listLeaves) : [command];
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function toOptions(command: Command): string {
  const isNested = command.parent?.parent;
  const rows = [
    ...command.registeredArguments.map((argument): Row => {
      const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
      return [argument.required ? `<${name}>` : `[${name}]`, argument.description, ""];
    }),
    ...command.options.filter((option) => !isGeneral(option)).map(describe),
    ...command.options.filter(isGeneral).map(describe),
  ];
  return `${isNested ? `### \`${pathOf(command)}\`\n\n` : ""}${toTable(rows)}`;
}

/** Whether most commands have the option, so that it comes last. */
function isGeneral({ long }: Option): boolean {
  return ["--output", "--verbose"].includes(long ?? "");
}

function describe({ flags, description, defaultValue, mandatory, argChoices }: Option): Row {
  const [, text = "", inText] = /^(.*?)(?: \(default: (.*)\))?$/.exec(description) ?? [];
  const choices = argChoices ? `: ${argChoices.map((choice) => `\`${choice}\``).join(", ")}` : "";
  const value = defaultValue === undefined ? inText : `\`${defaultValue}\``;
  return [flags, `${text}${choices}${mandatory ? " (required)" : ""}`, value ?? ""];
}

/** Reads the options of the mock, which parses its command line itself, from its help. */
function readUsage(): Row[] {
  const entries = USAGE.split(/\n {2}(?=--)/).slice(1);
  return entries.map((entry) => {
    const [, flags = "", rest = ""] = /^(--[\w-]+(?:, --[\w-]+)?(?: <[^>]+>)?)(.*)$/s.exec(entry) ?? [];
    const [, what = "", value = ""] = /^(.*?)(?: \(default:? (.*)\))?$/.exec(rest.replace(/\s+/g, " ").trim()) ?? [];
    return [flags, what, value];
  });
}

function toTable(rows: readonly Row[]): string {
  const lines = rows.map(([flags, what, value]) => `| \`${flags}\` | ${formatCode(what)} | ${formatCode(value)} |`);
  return ["| option | what it does | default |", "|---|---|---|", ...lines].join("\n");
}

function table(left: string, right: string, rows: readonly string[]): string {
  return [`| ${left} | ${right} |`, "|---|---|", ...rows].join("\n");
}

/** Formats options, command lines and placeholders as code. */
function formatCode(text: string): string {
  const code = /crdb-cloud \w+ <\w+> --\w+|--(?:\w[\w-]*|<\w+>)(?: <\w+>| -(?=\s))?|(?:\w+:)?<[\w-]+>/g;
  return text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 ? part : part.replace(code, "`$&`").replaceAll("|", "\\|").replaceAll("*", "\\*")))
    .join("");
}
