import tab from "@bomb.sh/tab/commander";
import { Command } from "commander";
import { loadSpec } from "./api/load-spec.ts";
import { createApiCommand } from "./commands/api.ts";
import { createWaitCommand } from "./commands/wait.ts";
import type { Io } from "./io.ts";

/**
 * Replaces the completion library's script for bash. The library's script evaluates the line you are typing, so
 * pressing Tab would run a `$(…)` in it, or empty the file after a `>`. It also needs the bash-completion package.
 */
const BASH = `_crdb_cloud() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    [[ $word == :* ]] || COMPREPLY+=("$word")
  done < <(crdb-cloud complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _crdb_cloud crdb-cloud
`;

/**
 * Prints a shell's completion script. With arguments such as `-- api clusters.li`, prints the words that complete the
 * line.
 */
export async function complete(io: Io, program: Command, args: readonly string[]): Promise<void> {
  if (args[0] === "bash") return void io.stdout.write(BASH);
  if (args[0] === "--") await addSpecWords(io, program, args);
  tab(program);
  await program.parseAsync(["complete", ...args], { from: "user" });
}

/** Adds the operations and waits, and the options of the one in the line, so that they are completed too. */
async function addSpecWords(io: Io, program: Command, args: readonly string[]): Promise<void> {
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
