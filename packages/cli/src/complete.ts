import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
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
  if (args[0] === "--") {
    const { addSpecWords } = await import("./add-spec-words.ts");
    await addSpecWords(io, program, args);
  }
  tab(program);
  await program.parseAsync(["complete", ...args], { from: "user" });
}
