import { CommandError, EXIT } from "./exit-status.ts";
import type { Io } from "./io.ts";

/** Reads a JSON object from a file, or from stdin if the file is `-`. */
export async function readJson(io: Io, option: string, file: string): Promise<Record<string, unknown>> {
  // Doesn't show what may contain a secret.
  if (/^\s*[{[]/.test(file))
    throw new CommandError(EXIT.usage, `${option} must be a file with JSON, or - for stdin, not the JSON itself`);
  try {
    // Most commands don't read JSON, and start faster without Node.js's modules for streams and files.
    const [{ text }, { readFile }] = await Promise.all([import("node:stream/consumers"), import("node:fs/promises")]);
    const value = JSON.parse(await (file === "-" ? text(io.stdin) : readFile(file, "utf8")));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    // Hides the SyntaxError's message: it quotes the text, which may contain a secret.
    if (!(error instanceof SyntaxError)) throw new CommandError(EXIT.usage, `${option}: ${(error as Error).message}`);
  }
  throw new CommandError(EXIT.usage, `${option}: ${file === "-" ? "stdin" : file} contains no JSON object`);
}
