import type { Command } from "commander";
import { loadSpec } from "./api/load-spec.ts";
import { createApiCommand } from "./commands/api.ts";
import { createWaitCommand } from "./commands/wait.ts";
import type { Io } from "./io.ts";

/** Lets Tab also complete the operations or waits and, if the line names one, its options. */
export async function addSpecWords(io: Io, program: Command, [, name, id = ""]: readonly string[]): Promise<void> {
  const { operations, waits } = await loadSpec();
  const command = program.commands.find((one) => one.name() === name);
  command?.registeredArguments[0]?.choices([...(name === "api" ? operations : waits).keys()]);
  const [operation, wait] = [operations.get(id), waits.get(id)];
  const called = name === "api" ? operation && createApiCommand(io, operation) : wait && createWaitCommand(io, wait);
  const own = new Set(command?.options.map(({ long }) => long));
  for (const option of called?.options ?? []) if (!own.has(option.long)) command?.addOption(option);
}
