import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { CommandError, EXIT } from "./exit-status.ts";
import type { Io } from "./io.ts";

/** Reads a JSON object from a file, or from stdin if the name is `-`. */
export async function readJson(io: Io, option: string, file: string): Promise<Record<string, unknown>> {
  try {
    const value = JSON.parse(file === "-" ? await text(io.stdin) : await readFile(file, "utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    // The message of a SyntaxError quotes the text, which may contain a secret.
    if (!(error instanceof SyntaxError)) throw new CommandError(EXIT.usage, `${option}: ${(error as Error).message}`);
  }
  throw new CommandError(EXIT.usage, `${option} must name a file with a JSON object, not ${file}`);
}
