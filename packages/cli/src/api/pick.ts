import { CommandError, EXIT } from "../exit-status.ts";

/** Returns what has the given id, such as an operation. The error of an unknown id suggests similar ones. */
export function pick<T>(what: "operation" | "wait", known: ReadonlyMap<string, T>, id: string): T {
  const found = known.get(id);
  if (found !== undefined) return found;
  const resource = id.split(".")[0] as string;
  const similar = [...known.keys()].filter((other) => other.startsWith(`${resource}.`));
  const hint =
    similar.length > 0
      ? `there are ${similar.join(", ")}`
      : `crdb-cloud ${what === "wait" ? "wait" : "api"} --list lists all`;
  throw new CommandError(EXIT.usage, `there is no ${what} ${id}: ${hint}`);
}
