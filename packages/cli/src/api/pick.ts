import { CommandError, EXIT } from "../exit-status.ts";

/** Looks up an operation or a wait method by id. If there is none, the error suggests similar ids. */
export async function pick<T>(what: "operation" | "wait", known: ReadonlyMap<string, T>, id: string): Promise<T> {
  const found = known.get(id);
  if (found !== undefined) return found;
  const [resource] = id.split(".");
  const siblings = [...known.keys()].filter((other) => other.startsWith(`${resource}.`));
  throw new CommandError(EXIT.usage, `unknown ${what} ${id}: ${await suggest()}`);

  async function suggest(): Promise<string> {
    if (siblings.length > 0) return `there are ${siblings.join(", ")}`;
    const { findSimilar } = await import("@crdb-cloud/core/internal");
    const similar = findSimilar(id, [...known.keys()]);
    if (similar !== undefined) return `did you mean ${similar}?`;
    return `crdb-cloud ${what === "wait" ? "wait" : "api"} --list shows them all`;
  }
}
