import { readFile, rename, writeFile } from "node:fs/promises";
import { parseState } from "../state/parse-state.ts";
import type { Cloud } from "./cloud.ts";

/** A file that holds the state of a cloud. */
export interface StateFile {
  /** Writes the current state. Calls during a write share the next write. */
  save(): Promise<void>;
}

/**
 * Restores a cloud from a file if it exists, and keeps the file up to date. Does nothing without a path.
 *
 * @throws {Error} if the file can't be read or written, or does not hold a state
 */
export async function openStateFile(path: string | undefined, cloud: Cloud): Promise<StateFile> {
  if (path === undefined) return { save: () => Promise.resolve() };
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text !== undefined) cloud.state = parseState(readJson(text), cloud.version.apiVersion, `state: ${path}`);
  // Fails before the first change if the file can't be written.
  await writeWhole(path, JSON.stringify(cloud.state)).catch((cause: Error) => {
    throw new Error(`state: ${path} can't be written: ${cause.message}`, { cause });
  });
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    save() {
      next ??= writing.then(() => {
        next = undefined;
        const written = writeWhole(path, JSON.stringify(cloud.state));
        writing = written.catch(() => {});
        return written;
      });
      return next;
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a new file and renames it, so that a reader finds either the old state or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}
