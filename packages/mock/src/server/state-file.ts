import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Cloud } from "../cloud/cloud.ts";
import { readJson } from "../http/json.ts";
import { copyState, parseState } from "../state/parse-state.ts";
import { lockFile } from "./lock-file.ts";

/** How long to collect changes before writing them to the file, in milliseconds. */
const COLLECTED_MS = 50;

export interface StateFile {
  /** Schedules a write, which will include any changes made before it starts. Rejects if the last write failed. */
  save(): Promise<void>;
  /** Writes the state, and unlocks the file so that another mock can use it. */
  close(): Promise<void>;
}

/**
 * Opens a state file. If the file exists, restores its state.
 *
 * @throws {Error} if the file can't be read or written, or doesn't contain a state
 */
export async function openStateFile(path: string, cloud: Cloud): Promise<StateFile> {
  const unlock = await lockFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === undefined ? cause : unwritable(path, cause);
  });
  try {
    await restore(path, cloud);
  } catch (error) {
    unlock();
    throw error;
  }
  let timer: NodeJS.Timeout | undefined;
  let failure: Error | undefined;
  const write = (): void => {
    timer = undefined;
    try {
      writeState(path, cloud);
      failure = undefined;
    } catch (error) {
      failure = error as Error;
    }
  };
  // Saves the latest changes if the program ends without calling `close()`.
  const finish = (): void => {
    if (timer) writeState(path, cloud);
  };
  process.on("exit", finish);
  return {
    async save() {
      timer ??= setTimeout(write, COLLECTED_MS);
      if (failure) throw failure;
    },
    async close() {
      process.off("exit", finish);
      clearTimeout(timer);
      write();
      unlock();
      if (failure) throw failure;
    },
  };
}

async function restore(path: string, cloud: Cloud): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "EISDIR") throw new Error(`state: ${path} is a folder: choose a file in it`, { cause: error });
    throw error;
  });
  if (text !== undefined) cloud.state = parseState(readJson(text).value, `state: ${path}`);
  // Writes the file right away: if that fails, the mock shouldn't even start.
  writeState(path, cloud);
}

function unwritable(path: string, cause: Error): Error {
  return new Error(`state: ${path} cannot be written: ${cause.message}`, { cause });
}

/**
 * Writes a temporary file, and renames it to `path`, so that `path` never contains a half-written state. Synchronous, so
 * that no write is unfinished when the program exits.
 *
 * @throws {Error} if the file can't be written
 */
function writeState(path: string, cloud: Cloud): void {
  // The temporary file always has the same name, so the next write replaces what a killed mock left behind.
  const draft = `${path}.tmp`;
  try {
    const file = openSync(draft, "w", 0o600);
    try {
      writeFileSync(file, JSON.stringify(copyState(cloud.state)));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (cause) {
    throw unwritable(path, cause as Error);
  }
}
