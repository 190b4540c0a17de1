import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import type { Owner } from "./supervise.ts";

/** What a process needs to know about a prepared data folder, apart from its files. */
export interface TemplateHeader {
  /** PostgreSQL's version, such as `18.4`. */
  readonly version: string;
  /** The password of all roles in the folder, and its SCRAM verifier. */
  readonly password: string;
  readonly verifier: string;
}

/** An open file with a prepared data folder. */
export interface TemplateFile extends TemplateHeader {
  /** The file's descriptor, positioned at the start of the tar archive. */
  readonly file: number;
  /** Checks that the file isn't damaged. Reads all of it, which takes about 10 ms, unless a process has already done so. */
  isIntact(): boolean;
}

/** The size of the JSON at the start of the file, which is padded with spaces. The rest of the file is a tar archive. */
const HEADER_BYTES = 1024;
const CHUNK_BYTES = 2 ** 20;
const DAY_MS = 86_400_000;
const LIFETIME_MS = 30 * DAY_MS;

/**
 * Returns the folder where prepared data folders are kept for other processes to use: by default
 * `~/.cache/crdb-cloud-mock`.
 */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "crdb-cloud-mock");
}

/**
 * Writes a data folder to a file, under a temporary name until the file is complete. Only this user can read the file,
 * since it contains the password. Deletes other files in the same folder that are older than 30 days.
 *
 * @throws {Error} if the file can't be written
 */
export async function writeTemplateFile(
  path: string,
  { header, data, owner }: { header: TemplateHeader; data: string; owner: Owner | undefined },
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}`;
  try {
    await withFile(await open(temporary, "wx+", 0o600), async (file) => {
      await file.write(Buffer.alloc(HEADER_BYTES, " "));
      await pack(data, { owner, file: file.fd });
      await file.write(JSON.stringify({ ...header, checksum: readChecksum(file.fd) }), 0);
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await deleteOldFiles(dirname(path)).catch(() => {});
}

/**
 * Opens a file that `writeTemplateFile()` has written. Returns `undefined` if there is none, if its header is damaged,
 * or if another user owns it or can read it. Synchronous, so that PostgreSQL starts earlier, while other modules load.
 */
export function openTemplateFile(path: string): TemplateFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { uid, mode, ino, size, mtimeMs, ctimeMs } = fstatSync(file);
    const bytes = Buffer.alloc(HEADER_BYTES);
    readSync(file, bytes, 0, HEADER_BYTES, null);
    const { checksum, ...header } = JSON.parse(bytes.toString());
    if (uid === process.getuid?.() && (mode & 0o077) === 0) {
      const stamp = [checksum, ino, size, mtimeMs, ctimeMs].join(" ");
      return { ...header, file, isIntact: isIntact.bind(undefined, { path, file, checksum, stamp }) };
    }
  } catch {}
  if (file !== undefined) closeSync(file);
  return undefined;
}

/** Verifies the file's checksum, then keeps a stamp that later shows whether the file has changed. */
function isIntact(opened: { path: string; file: number; checksum: number; stamp: string }): boolean {
  const { path, file, checksum, stamp } = opened;
  try {
    if (readFileSync(`${path}.checked`, "utf8") === stamp) return true;
  } catch {}
  if (readChecksum(file) !== checksum) return false;
  try {
    writeFileSync(`${path}.checked`, stamp, { mode: 0o600 });
  } catch {}
  return true;
}

async function withFile(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

function readChecksum(file: number): number {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let checksum = 0;
  for (let position = HEADER_BYTES; ; ) {
    const count = readSync(file, buffer, 0, CHUNK_BYTES, position);
    if (count === 0) return checksum;
    checksum = crc32(buffer.subarray(0, count), checksum);
    position += count;
  }
}

/** Appends a folder to a file, as a tar archive. */
async function pack(folder: string, { owner, file }: { owner: Owner | undefined; file: number }): Promise<void> {
  const options = { ...owner, cwd: "/", stdio: ["ignore" as const, file, "pipe" as const] };
  const tar: ChildProcess = spawn("tar", ["-cf", "-", "-C", folder, "."], options);
  let errors = "";
  tar.stderr?.on("data", (text) => {
    errors += text;
  });
  const [code] = await once(tar, "close");
  if (code !== 0) throw new Error(`sql: tar failed: ${errors.trim()}`);
}

async function deleteOldFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < Date.now() - LIFETIME_MS) await rm(path);
  }
}
