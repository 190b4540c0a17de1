import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile, readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Cloud } from "../cloud/cloud.ts";
import { readJson } from "../http/json.ts";
import { copyState, parseState } from "../state/parse-state.ts";
import type { StateStore } from "../state/state.ts";
import { lockFile } from "./lock-file.ts";

/** How long to collect changes before writing them to the file, in milliseconds. */
const COLLECTED_MS = 50;

export interface StateFile extends StateStore {
  /** Writes the state and unlocks the file, so another mock can use it. */
  close(): Promise<void>;
}

/** Opens a state file. If the file exists, restores its state. `name` is a path that may contain symbolic links. */
export async function openStateFile(name: string, cloud: Cloud): Promise<StateFile> {
  const fail = (cause: NodeJS.ErrnoException): never => {
    throw cause.code === undefined ? cause : unwritable(name, cause);
  };
  const path = await followLinks(name).catch(fail);
  const unlock = await lockFile(path).catch(fail);
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
  // Saves the latest changes if the program exits without calling `close()`.
  const finish = (): void => {
    if (timer) writeState(path, cloud);
  };
  process.on("exit", finish);
  return {
    check() {
      if (failure) write();
      if (failure) throw failure;
    },
    save() {
      timer ??= setTimeout(write, COLLECTED_MS);
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

/** Follows symbolic links and returns the path they point to, even if nothing exists there yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const target =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? await readlink(path).catch(() => undefined) : undefined;
    if (target !== undefined) return followLinks(resolve(dirname(path), target));
    return path;
  }
}

async function restore(path: string, cloud: Cloud): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "EISDIR") throw new Error(`state: ${path} is a folder. Choose a file in it`, { cause: error });
    throw new Error(`state: ${path} cannot be read: ${error.message}`, { cause: error });
  });
  // An empty file counts as new, since Docker can only mount a file that exists.
  if (text) cloud.state = parseState(readJson(text).value, `state: ${path}`);
  // Writes the file right away, because the mock shouldn't start if that fails.
  writeState(path, cloud);
}

function unwritable(path: string, cause: Error): Error {
  return new Error(`state: ${path} cannot be written: ${cause.message}`, { cause });
}

/**
 * Writes a temporary file and renames it to `path`, so `path` never contains a half-written state. If `path` can't be
 * replaced, for example because it is mounted into a container, writes to it directly. It is synchronous, so that the
 * write is finished before the program exits.
 */
function writeState(path: string, cloud: Cloud): void {
  // The temporary file always has the same name, so the next write replaces what a killed mock left behind.
  const draft = `${path}.tmp`;
  const text = JSON.stringify(copyState(cloud.state));
  try {
    writeSynced(draft, text);
    try {
      renameSync(draft, path);
    } catch {
      writeSynced(path, text);
      rmSync(draft);
    }
  } catch (cause) {
    throw unwritable(path, cause as Error);
  }
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
