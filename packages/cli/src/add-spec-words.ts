import { Command } from "commander";
import { loadSpec } from "./api/load-spec.ts";
import { createApiCommand } from "./commands/api.ts";
import { createWaitCommand } from "./commands/wait.ts";
import type { Io } from "./io.ts";

/** Adds the operations and waits, and the options of the one in the line, so that they are completed too. */
export async function addSpecWords(io: Io, program: Command, args: readonly string[]): Promise<void> {
  const { operations, waits } = await loadSpec();
  const [, name, id = ""] = args;
  for (const command of program.commands) {
    const known = { api: operations, wait: waits }[command.name()];
    command.registeredArguments[0]?.choices([...(known?.keys() ?? [])]);
  }
  const operation = name === "api" ? operations.get(id) : undefined;
  const wait = name === "wait" ? waits.get(id) : undefined;
  const called = operation ? createApiCommand(io, operation) : wait ? createWaitCommand(io, wait) : new Command();
  const command = program.commands.find((one) => one.name() === name);
  const own = new Set(command?.options.map(({ long }) => long));
  for (const option of called.options) if (!own.has(option.long)) command?.addOption(option);
}
