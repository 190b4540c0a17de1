import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import type { Cloud } from "../cloud/cloud.ts";
import { readJson } from "../http/json.ts";
import { parseState } from "../state/parse-state.ts";
import { pause } from "../time/pause.ts";
import { isRunning } from "./is-running.ts";

const RETRY_DELAYS_MS = [10, 100, 1000];

export interface StateFile {
  /**
   * Writes the current state to the file. Calls that arrive during a write are combined into one later write. Retries a
   * few times if writing fails.
   */
  save(): Promise<void>;
  /** Unlocks the file, so that another mock can use the file. */
  close(): void;
}

/**
 * Opens the state file of a mock cloud. If the file exists, restores the state that the file contains.
 *
 * @throws {Error} if the file can't be read or written, or does not contain a state
 */
export async function openStateFile(path: string, cloud: Cloud): Promise<StateFile> {
  const unlock = lockFile(path);
  try {
    await restore(path, cloud);
  } catch (error) {
    unlock();
    throw error;
  }
  let writing: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    save() {
      next ??= writing.then(() => {
        next = undefined;
        const written = writeAgain(path, () => JSON.stringify(cloud.state));
        writing = written.catch(() => {});
        return written;
      });
      return next;
    },
    close: unlock,
  };
}

/**
 * Locks a state file for this process, and returns a function that unlocks the file. Creates a lock file, which
 * contains the id of this process, next to the state file. Replaces a lock file whose process has ended.
 */
function lockFile(path: string): () => void {
  const lock = `${path}.lock`;
  const owner = Number(readIfExists(lock));
  if (owner > 0 && isRunning(owner)) {
    throw new Error(`state: ${path} is used by another mock (process ${owner}): stop it, or choose another file`);
  }
  try {
    writeFileSync(lock, String(process.pid), { mode: 0o600 });
  } catch (cause) {
    throw new Error(`state: ${path} can't be written: ${(cause as Error).message}`, { cause });
  }
  const unlock = (): void => {
    process.off("exit", unlock);
    rmSync(lock, { force: true });
  };
  process.on("exit", unlock);
  return unlock;
}

function readIfExists(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

async function restore(path: string, cloud: Cloud): Promise<void> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text !== undefined) cloud.state = parseState(readJson(text).value, cloud.version.apiVersion, `state: ${path}`);
  // Writes the file at the start, so that a mock that can't write the file fails before the first request.
  await writeWhole(path, JSON.stringify(cloud.state)).catch((cause: Error) => {
    throw new Error(`state: ${path} can't be written: ${cause.message}`, { cause });
  });
}

/** Writes a file. Retries a few times if writing fails. */
async function writeAgain(path: string, read: () => string): Promise<void> {
  for (const wait of RETRY_DELAYS_MS) {
    const written = await writeWhole(path, read()).then(
      () => true,
      () => false,
    );
    if (written) return;
    await pause(wait);
  }
  await writeWhole(path, read());
}

/** Writes a temporary file and renames it to `path`, so that a reader never finds a partly written file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, path);
}
