import type { Command, Option } from "commander";
import type { Io } from "./io.ts";

/**
 * Completion scripts, keyed by shell. They don't evaluate the words before the cursor: pressing Tab must neither run a
 * `$(…)` in the line nor empty the file after a `>`. The completion libraries for Commander don't ensure this in bash
 * and zsh.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_crdb_cloud() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    COMPREPLY+=("$word")
  done < <(crdb-cloud complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _crdb_cloud crdb-cloud
`,
  zsh: `_crdb_cloud() {
  local word description
  local -a found
  while IFS=$'\\t' read -r word description; do
    found+=("\${word//:/\\\\:}:$description")
  done < <(crdb-cloud complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then
    _describe crdb-cloud found
  else
    _files
  fi
}
compdef _crdb_cloud crdb-cloud
`,
  fish: `function __crdb_cloud_complete
    set -l found (crdb-cloud complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c crdb-cloud -f -a '(__crdb_cloud_complete)'
`,
  // PowerShell drops empty arguments, so this passes a space if the last word is still empty.
  powershell: `Register-ArgumentCompleter -Native -CommandName crdb-cloud -ScriptBlock {
  param($word, $line, $cursor)
  $words = @($line.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
  if ($word -eq '') { $words += ' ' }
  crdb-cloud complete -- @words 2>$null | ForEach-Object {
    $found, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $found }
    [System.Management.Automation.CompletionResult]::new($found, $found, 'ParameterValue', $description)
  }
}
`,
};

/**
 * Prints a shell's completion script. With arguments such as `-- api clusters.li`, prints the words that complete the
 * line, each with its description after a tab.
 */
export async function complete(io: Io, program: Command, args: readonly string[]): Promise<void> {
  const [shell = "", ...words] = args;
  if (shell === "--") {
    if (words[0] === "api") await addSpecWords(io, program, words[1]);
    for (const [word, description = ""] of listWords(program, words)) io.stdout.write(`${word}\t${description}\n`);
  } else if (Object.hasOwn(SCRIPTS, shell)) {
    io.stdout.write(SCRIPTS[shell] as string);
  } else {
    program.error(`error: name your shell: crdb-cloud completion ${Object.keys(SCRIPTS).join("|")}`);
  }
}

/** Adds the API's operation ids to the completions and, if `id` is one of them, its options. */
async function addSpecWords(io: Io, program: Command, id = ""): Promise<void> {
  const { operations } = await (await import("./api/operations.ts")).loadApi();
  const { createApiCommand } = await import("./api/operation-command.ts");
  const command = program.commands.find((one) => one.name() === "api");
  command?.registeredArguments[0]?.choices([...operations.keys()]);
  const operation = operations.get(id);
  const own = new Set(command?.options.map(({ long }) => long));
  for (const option of operation ? createApiCommand(io, operation).options : [])
    if (!own.has(option.long)) command?.addOption(option);
}

type Suggestion = readonly [word: string, description?: string];

/** Lists the possible completions of the last word. */
function listWords(program: Command, words: readonly string[]): Suggestion[] {
  // If the last word is empty, PowerShell's script passes a space, and after `--output=` Bash passes the `=`.
  const last = words.at(-1)?.replace(/^[ =]$/, "") ?? "";
  let command = program;
  let open: Option | undefined;
  let position = 0;
  for (const word of words.slice(0, -1)) {
    const inner = command.commands.find((one) => one.name() === word);
    if (word === "=") continue;
    if (open) open = undefined;
    else if (word === "--") return [];
    else if (word.startsWith("-"))
      open = command.options.find((one) => [one.long, one.short].includes(word) && (one.required || one.optional));
    else if (inner) command = inner;
    else position += 1;
    // The rest of the line belongs to the program that `run` starts.
    if (command.name() === "run" && position > 0) return [];
  }
  return suggest(command, last, open, position).filter(([word]) => word.startsWith(last));
}

function suggest(command: Command, last: string, open: Option | undefined, position: number): Suggestion[] {
  const [name = "", value] = last.split("=", 2);
  const assigned = value === undefined ? undefined : command.options.find(({ long }) => long === name);
  const toSuggestions = (choices: readonly string[] = [], prefix = "") =>
    choices.map((choice): Suggestion => [`${prefix}${choice}`]);
  if (open) return toSuggestions(open.argChoices);
  if (assigned) return toSuggestions(assigned.argChoices, `${name}=`);
  if (last.startsWith("-")) {
    const options = command.options.filter(({ hidden }) => !hidden);
    return [...options.map((one): Suggestion => [one.long ?? "", one.description]), ["--help", "print the help"]];
  }
  const inner = position === 0 ? command.commands : [];
  return [
    ...inner.map((one): Suggestion => [one.name(), one.description()]),
    ...toSuggestions(command.registeredArguments[position]?.argChoices),
  ];
}
