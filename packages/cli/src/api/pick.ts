import { Command } from "commander";
import { CommandError, EXIT } from "../exit-status.ts";

/** Looks up an id, such as an operation's. If there is none, the error suggests similar ones. */
export function pick<T>(what: "operation" | "wait", known: ReadonlyMap<string, T>, id: string): T {
  const found = known.get(id);
  if (found !== undefined) return found;
  const [resource] = id.split(".");
  const siblings = [...known.keys()].filter((other) => other.startsWith(`${resource}.`));
  const hint =
    siblings.length > 0
      ? `there are ${siblings.join(", ")}`
      : (suggest(known.keys(), id) ?? `crdb-cloud ${what === "wait" ? "wait" : "api"} --list shows them all`);
  throw new CommandError(EXIT.usage, `there is no ${what} ${id}: ${hint}`);
}

/** Lets Commander suggest similar names: `did you mean clusters.list?` */
function suggest(names: Iterable<string>, name: string): string | undefined {
  let message = "";
  const menu = new Command().exitOverride().configureOutput({
    outputError: (text) => {
      message = text;
    },
  });
  for (const one of names) menu.command(one);
  try {
    menu.parse([name], { from: "user" });
  } catch {
    // This always throws, because no command has this name.
  }
  return /\(D(id you mean .*)\)/.exec(message)?.[1]?.replace(/^/, "d");
}
