import { CommandError, EXIT } from "./exit-status.ts";
import type { Io } from "./io.ts";

/** Reads a JSON object from a file, or from stdin if the file is `-`. */
export async function readJson(io: Io, option: string, file: string): Promise<Record<string, unknown>> {
  // The message doesn't quote the JSON, which may contain a secret.
  if (/^\s*[{[]/.test(file))
    throw new CommandError(EXIT.usage, `${option} must be a JSON file, or - for stdin, not the JSON itself`);
  const text = await readText(io, option, file);
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // The SyntaxError's message would quote the file, which may contain a secret.
  }
  throw new CommandError(EXIT.usage, `${option}: ${file === "-" ? "stdin" : file} contains no JSON object`);
}

export async function readText(io: Io, option: string, file: string): Promise<string> {
  // Imported here, since most commands don't read a file and start faster without these modules.
  const [{ text }, { readFile }] = await Promise.all([import("node:stream/consumers"), import("node:fs/promises")]);
  try {
    return await (file === "-" ? text(io.stdin) : readFile(file, "utf8"));
  } catch (error) {
    throw new CommandError(EXIT.usage, `${option}: ${(error as Error).message}`);
  }
}
