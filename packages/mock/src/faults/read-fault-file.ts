import { readFile } from "node:fs/promises";
import type { Fault } from "./fault.ts";
import { parseFaults } from "./parse-fault.ts";

/**
 * Reads a list of faults from a JSON or YAML file. The list may also be in an object's `faults` field.
 *
 * @throws {Error} if the file is invalid; the message names the file and the field
 */
export async function readFaultFile(path: string): Promise<Fault[]> {
  try {
    const text = await readFile(path, "utf8");
    const content: unknown = path.endsWith(".json") ? JSON.parse(text) : (await import("yaml")).parse(text);
    const faults = Array.isArray(content) ? content : (content as { faults?: unknown } | null)?.faults;
    return parseFaults(faults);
  } catch (cause) {
    throw new Error(`${path}: ${(cause as Error).message}`, { cause });
  }
}
