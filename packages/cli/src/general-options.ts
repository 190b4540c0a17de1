import { createRequire } from "node:module";
import { type Command, Option } from "commander";
import { FORMATS } from "./terminal/print.ts";

/** Options of the commands that call the API. Not every command has all of them. */
export interface GeneralOptions {
  readonly output?: string | undefined;
  readonly verbose?: boolean;
  readonly readOnly?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export interface SpecOptions extends GeneralOptions {
  readonly list?: boolean;
  readonly apiVersion?: string;
}

export function addGeneralOptions(command: Command, formats: readonly string[] = FORMATS): Command {
  const variables = formats.includes("env") ? "; env is for a shell's eval, and github for the $GITHUB_ENV file" : "";
  const byDefault = `default: ${formats.includes("csv") ? "csv" : "json"}, or table on a terminal`;
  const text = `the output format (json and jsonl also print errors as JSON${variables}) (${byDefault})`;
  return command
    .addOption(new Option("-o, --output <format>", text).choices(formats))
    .option("--verbose", "log each request to stderr, without secrets");
}

/** Looks for `-o json` or `-o jsonl` without Commander, since Commander's own errors should be JSON, too. */
export function wantsJson(args: readonly string[]): boolean {
  const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  return /(^|\n)(-o\n?|--output[=\n])jsonl?(\n|$)/.test(own.join("\n"));
}

const require = createRequire(import.meta.url);

/** Adds the options that `crdb-cloud api` accepts both before and after the operation's id. */
export function addApiOptions(command: Command): Command {
  // Takes the version from the name of the client's main file, because loading the client would slow down the help.
  const [main = "the main version"] = /\d{4}-\d{2}-\d{2}(?=\.[jt]s$)/.exec(require.resolve("@crdb-cloud/node")) ?? [];
  return addGeneralOptions(command)
    .option("--read-only", "only send GET requests")
    .option("--api-version <version>", `the API version (default: ${main})`);
}

/** Extracts `--api-version` from anywhere in the arguments. */
export function takeApiVersion(args: readonly string[]): { rest: string[]; apiVersion: string | undefined } {
  const at = args.findIndex((arg) => /^--api-version(=|$)/.test(arg));
  if (at < 0) return { rest: [...args], apiVersion: undefined };
  const [, inline] = args[at]?.split("=") ?? [];
  return { rest: args.toSpliced(at, inline === undefined ? 2 : 1), apiVersion: inline ?? args[at + 1] ?? "" };
}
