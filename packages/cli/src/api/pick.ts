import { CommandError, EXIT } from "../exit-status.ts";

/** Looks up an id, such as an operation's. If there is none, the error suggests similar ones. */
export function pick<T>(what: "operation" | "wait", known: ReadonlyMap<string, T>, id: string): T {
  const found = known.get(id);
  if (found !== undefined) return found;
  const resource = id.split(".")[0] as string;
  const similar = [...known.keys()].filter((other) => other.startsWith(`${resource}.`));
  const hint =
    similar.length > 0
      ? `there are ${similar.join(", ")}`
      : `crdb-cloud ${what === "wait" ? "wait" : "api"} --list shows them all`;
  throw new CommandError(EXIT.usage, `there is no ${what} ${id}: ${hint}`);
}
