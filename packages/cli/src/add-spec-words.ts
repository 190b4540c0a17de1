import type { Command } from "commander";
import { loadApi } from "./api/operations.ts";
import { createApiCommand } from "./commands/api.ts";
import type { Io } from "./io.ts";

/** Lets Tab also complete the operations and, if the line names one, its options. */
export async function addSpecWords(io: Io, program: Command, id = ""): Promise<void> {
  const { operations } = await loadApi();
  const command = program.commands.find((one) => one.name() === "api");
  command?.registeredArguments[0]?.choices([...operations.keys()]);
  const operation = operations.get(id);
  const called = operation && createApiCommand(io, operation);
  const own = new Set(command?.options.map(({ long }) => long));
  for (const option of called?.options ?? []) if (!own.has(option.long)) command?.addOption(option);
}
