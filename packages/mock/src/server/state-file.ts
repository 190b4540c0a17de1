import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { open, readFile, rename } from "node:fs/promises";
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
  let writing: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  const write = (): void => {
    timer = undefined;
    writing = writing.then(async () => {
      try {
        await writeWhole(path, JSON.stringify(copyState(cloud.state)));
        failure = undefined;
      } catch (cause) {
        failure = unwritable(path, cause as Error);
      }
    });
  };
  // Saves the latest changes if the program ends without calling `close()`.
  const finish = (): void => {
    if (timer) writeWholeSync(path, JSON.stringify(copyState(cloud.state)));
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
      await writing;
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
  // Writes the file at the start, so that a mock that can't write it fails before the first request.
  await writeWhole(path, JSON.stringify(copyState(cloud.state))).catch((cause: Error) => {
    throw unwritable(path, cause);
  });
}

function unwritable(path: string, cause: Error): Error {
  return new Error(`state: ${path} cannot be written: ${cause.message}`, { cause });
}

/** Writes a temporary file, and renames it to `path`, so that `path` never contains a half-written state. */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(draftOf(path), "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draftOf(path), path);
}

function writeWholeSync(path: string, text: string): void {
  const file = openSync(draftOf(path), "w", 0o600);
  writeFileSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(draftOf(path), path);
}

/**
 * Returns the temporary file's path. It's always the same, so the next write replaces what a killed mock left behind.
 */
function draftOf(path: string): string {
  return `${path}.tmp`;
}
