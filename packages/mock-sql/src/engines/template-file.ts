import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import type { Owner } from "./supervise.ts";

/** An open file that contains a prepared data folder. */
export interface TemplateFile {
  readonly version: string;
  /** The password that all roles in the data folder share, and its SCRAM verifier. */
  readonly password: string;
  readonly verifier: string;
  /** The file's descriptor, positioned at the start of the tar archive. */
  readonly file: number;
}

/**
 * The size of the file's header: a checksum of everything after it, then JSON, padded with spaces. The rest of the file
 * is a tar archive.
 */
const HEADER_BYTES = 1024;
const CHECKSUM_BYTES = 8;
const CHUNK_BYTES = 2 ** 20;
const HOUR_MS = 3_600_000;
const MAX_KEPT_BYTES = 100_000_000;

/** Returns the folder where processes share prepared data folders, by default `~/.cache/crdb-cloud-mock`. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "crdb-cloud-mock");
}

/**
 * Writes a data folder to a file. Until the file is complete and on disk, it has a temporary name. Only this user can
 * read it, since it contains the password. Then deletes the oldest such files if they take up more than 100 MB in
 * total, and incomplete ones that killed processes left behind.
 *
 * @throws {Error} if the file can't be written, or others can write to its folder
 */
export async function writeTemplateFile(
  path: string,
  { header, data, owner }: { header: Omit<TemplateFile, "file">; data: string; owner: Owner | undefined },
): Promise<void> {
  const folder = dirname(path);
  // Isn't `recursive`, because Node.js would hang on file systems where folders can't be created, such as /proc.
  for (const path of [dirname(folder), folder]) await mkdir(path, { mode: 0o700 }).catch(() => {});
  const { uid, mode } = await stat(folder);
  if ((mode & 0o022) !== 0 || ![process.getuid?.(), owner?.uid].includes(uid))
    throw new Error(`sql: cannot store a file in ${folder}, because other users can write to that folder`);
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(temporary, "wx+", 0o600);
  try {
    await file.write(`${" ".repeat(CHECKSUM_BYTES)}${JSON.stringify(header)}`.padEnd(HEADER_BYTES));
    await pack(data, { owner, file: file.fd });
    await file.write(readChecksum(file.fd), 0);
    await file.sync();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  await deleteOldFiles(folder).catch(() => {});
}

/**
 * Opens a file that `writeTemplateFile()` wrote. Returns `undefined` if the file is missing or damaged, or if another
 * user owns it or can read it. Verifying its checksum takes about 10 ms. Synchronous, so PostgreSQL doesn't have to
 * wait until all modules have loaded.
 */
export function openTemplateFile(path: string): TemplateFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const bytes = Buffer.alloc(HEADER_BYTES);
    readSync(file, bytes, 0, HEADER_BYTES, null);
    const { uid, mode } = fstatSync(file);
    const isOwn = uid === process.getuid?.() && (mode & 0o077) === 0;
    if (isOwn && bytes.toString("latin1", 0, CHECKSUM_BYTES) === readChecksum(file)) {
      return { ...JSON.parse(bytes.toString("utf8", CHECKSUM_BYTES)), file };
    }
  } catch {}
  if (file !== undefined) closeSync(file);
  return undefined;
}

/** Returns the checksum of everything that follows the checksum in a file, as eight hexadecimal digits. */
function readChecksum(file: number): string {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let checksum = 0;
  for (let position = CHECKSUM_BYTES; ; ) {
    const count = readSync(file, buffer, 0, CHUNK_BYTES, position);
    if (count === 0) return checksum.toString(16).padStart(CHECKSUM_BYTES, "0");
    checksum = crc32(buffer.subarray(0, count), checksum);
    position += count;
  }
}

/** Appends a folder to a file, as a tar archive. */
async function pack(folder: string, { owner, file }: { owner: Owner | undefined; file: number }): Promise<void> {
  const options = { ...owner, cwd: "/", stdio: ["ignore" as const, file, "pipe" as const] };
  const tar: ChildProcess = spawn("tar", ["-cf", "-", "-C", folder, "."], options);
  const [[code], errors] = await Promise.all([once(tar, "close"), text(tar.stderr as Readable)]);
  if (code !== 0) throw new Error(`sql: tar failed: ${errors.trim()}`);
}

async function deleteOldFiles(folder: string): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const files = await Promise.all(paths.map(async (path) => ({ path, ...(await stat(path)) })));
  let kept = 0;
  for (const { path, size, mtimeMs } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    const isAbandoned = /\.tar\.\w+$/.test(path) && mtimeMs < Date.now() - HOUR_MS;
    kept += size;
    if (isAbandoned || kept > MAX_KEPT_BYTES) await rm(path);
  }
}
