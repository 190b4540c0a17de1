import { type Command, CommanderError } from "commander";
import { loadSpec } from "./api/load-spec.ts";
import { DryRunEnd } from "./clusters/dry-run.ts";
import { EXIT, toExitStatus } from "./exit-status.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";
import { toLine } from "./to-line.ts";

/** Runs `crdb-cloud`, and returns its exit status. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let json = false;
  let status: number = EXIT.ok;
  const program = createProgram(io, {
    onJson: () => {
      json = true;
    },
    onEnd: (result) => {
      status = result;
    },
  });
  try {
    if (args[0] === "mock") return await runMock(args.slice(1));
    if (args[0] === "complete") await addCompletion(program);
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof DryRunEnd) return EXIT.ok;
    io.stderr.write(json ? `${JSON.stringify(toJson(error))}\n` : `crdb-cloud: ${toLine(error)}\n`);
    return await toExitStatus(error);
  }
}

/** The mock parses its own arguments. */
async function runMock(args: string[]): Promise<number> {
  const { runCommand } = await import("@crdb-cloud/mock/command");
  await runCommand(args);
  return EXIT.ok;
}

async function addCompletion(program: Command): Promise<void> {
  const { default: tab } = await import("@bomb.sh/tab/commander");
  const { operations, waits } = await loadSpec();
  for (const command of program.commands) {
    if (command.name() === "api") command.registeredArguments[0]?.choices([...operations.keys()]);
    if (command.name() === "wait") command.registeredArguments[0]?.choices([...waits.keys()]);
  }
  tab(program);
}

function toJson(error: unknown): unknown {
  if (typeof (error as { toJSON?: unknown }).toJSON === "function") return error;
  const { name, message, errors } = error as Error & { errors?: readonly unknown[] };
  return { name, message, ...(errors && { errors: errors.map(toJson) }) };
}
