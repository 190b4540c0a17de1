import { readFile, rename, writeFile } from "node:fs/promises";
import { parseState } from "../state/parse-state.ts";
import type { Cloud } from "./cloud.ts";

/** A file that follows the state of a cloud. */
export interface StateFile {
  /** Writes the state as it is now. Calls that come while it is being written share the next write. */
  save(): Promise<void>;
}

/**
 * Restores a cloud from a file, where there is one, and keeps that file up to date. Without a path it does nothing.
 *
 * @throws {Error} when the file can't be read or written, or holds something else.
 */
export async function openStateFile(path: string | undefined, cloud: Cloud): Promise<StateFile> {
  if (path === undefined) return { save: () => Promise.resolve() };
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text !== undefined) cloud.state = parseState(readJson(text), cloud.version.apiVersion, `state: ${path}`);
  // What can't be kept is better known before the first change than after it.
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

/** Writes beside the file and renames: who reads it finds the old state or the new one, never half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}
