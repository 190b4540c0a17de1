import { CommandError, EXIT } from "./exit-status.ts";
import type { Io } from "./io.ts";

/** Reads a JSON object from a file, or from stdin if the file is `-`. */
export async function readJson(io: Io, option: string, file: string): Promise<Record<string, unknown>> {
  try {
    // Most commands don't read JSON, and start faster without Node.js's modules for streams and files.
    const text = file === "-" ? (await import("node:stream/consumers")).text(io.stdin) : readText(file);
    const value = JSON.parse(await text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    // Hides the SyntaxError's message: it quotes the text, which may contain a secret.
    if (!(error instanceof SyntaxError)) throw new CommandError(EXIT.usage, `${option}: ${(error as Error).message}`);
  }
  throw new CommandError(EXIT.usage, `${option} must be a file that contains a JSON object, not ${file}`);
}

async function readText(file: string): Promise<string> {
  return (await import("node:fs/promises")).readFile(file, "utf8");
}
