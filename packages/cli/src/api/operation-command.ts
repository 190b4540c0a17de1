import { Command, InvalidArgumentError, Option } from "commander";
import { CommandError, EXIT } from "../exit-status.ts";
import { addApiOptions } from "../general-options.ts";
import { type Io, toOutput } from "../io.ts";
import type { Operation, Parameter } from "./operations.ts";

/** Creates the command for an operation, with an option for each parameter and help from the spec. */
export function createApiCommand(io: Io, operation: Operation): Command {
  const { id, description, parameters, roles, example, confirm, waits } = operation;
  const command = new Command(`crdb-cloud api ${id}`)
    .description(`${description}\n\n${operation.method} ${operation.path}`)
    .usage(toUsage(parameters))
    .allowExcessArguments()
    .exitOverride()
    .configureOutput(toOutput(io))
    .addHelpText("after", roles.length > 0 ? `\nNeeds one of these roles:\n  ${roles.join(", ")}` : "");
  if (example !== undefined)
    command.addHelpText("after", `\nExample body:\n${JSON.stringify(example, null, 2).replaceAll(/^/gm, "  ")}`);
  for (const parameter of parameters) if (!parameter.isSecret) command.addOption(toOption(parameter));
  command
    .option("--body <file>", "a JSON file with body fields (the only way to pass secrets), or - for stdin")
    .option("--dry-run", "print the request instead of sending it");
  if (confirm !== undefined) command.option("--yes", "do not ask for confirmation");
  if (waits.length > 0) {
    const states = waits.map(({ state }) => state);
    command
      .addOption(new Option("--wait <state>", "poll until the resource reaches this state").choices(states))
      .option("--timeout <duration>", "how long to wait: 90s, 30m, 2h (default: 1h, or longer for some operations)");
  }
  return addApiOptions(command);
}

/** Returns the method's parameters: `--body`, overridden by the other options. Throws if a required one is missing. */
export function toParams(
  { id, parameters }: Operation,
  body: Readonly<Record<string, unknown>>,
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = new Set(parameters.map(({ name }) => name));
  const named = Object.entries(options).filter(([name]) => names.has(name));
  const params: Record<string, unknown> = { ...body, ...Object.fromEntries(named) };
  const missing = parameters.filter(({ name, isRequired }) => isRequired && params[name] === undefined);
  if (missing.length === 0) return params;
  const list = missing.map(({ name, isSecret }) => (isSecret ? `${name} in --body` : `--${name}`)).join(", ");
  throw new CommandError(EXIT.usage, `${id} needs ${list}`);
}

function toUsage(parameters: readonly Parameter[]): string {
  const required = parameters.filter(({ isRequired, isSecret }) => isRequired && !isSecret);
  const secret = parameters.some(({ isRequired, isSecret }) => isRequired && isSecret);
  const names = required.map(({ name }) => `--${name} <${name}>`);
  return [...names, ...(secret ? ["--body <file>"] : []), "[options]"].join(" ");
}

function toOption({ name, isRequired, description, schema }: Parameter): Option {
  const values = schema.enum ? ` One of: ${schema.enum.join(", ")}.` : "";
  const text = `${isRequired ? "(required) " : ""}${description.replaceAll(/\s+/g, " ").trim()}${values}`;
  const { type = "JSON", items } = schema;
  if (type === "array" && items?.type === "string") {
    return new Option(`--${name} <text>`, `${text} Repeat the option for more values, or pass a JSON array.`).argParser(
      (value, previous: readonly string[] = []) => [...previous, ...toItems(value)],
    );
  }
  return new Option(`--${name} <${PLACEHOLDERS[type] ?? "JSON"}>`, text).argParser((value) => parseValue(type, value));
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "true|false",
};

function parseValue(type: string, text: string): unknown {
  if (type === "string") return text;
  try {
    const value = JSON.parse(text);
    const actual = Number.isInteger(value) ? "integer" : Array.isArray(value) ? "array" : typeof value;
    if (actual === type || (type === "number" && actual === "integer") || type === "JSON") return value;
  } catch {
    // The text isn't JSON.
  }
  throw new InvalidArgumentError(`It must be ${/^[aio]/.test(type) ? "an" : "a"} ${type}, as JSON.`);
}

function toItems(text: string): readonly string[] {
  return text.startsWith("[") ? (parseValue("array", text) as readonly string[]) : [text];
}
