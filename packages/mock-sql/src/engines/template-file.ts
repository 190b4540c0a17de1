import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
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

/** The size of the JSON at the start of the file, which is padded with spaces. The rest of the file is a tar archive. */
const HEADER_BYTES = 1024;
const CHUNK_BYTES = 2 ** 20;
const DAY_MS = 86_400_000;
const LIFETIME_MS = 30 * DAY_MS;

/** Returns the folder that keeps prepared data folders for other processes: by default `~/.cache/crdb-cloud-mock`. */
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
      await runTar(["-cf", "-", "-C", data, "."], { owner, stdio: ["ignore", file.fd, "pipe"] });
      await file.write(JSON.stringify({ ...header, checksum: await readChecksum(file) }), 0);
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await deleteOldFiles(dirname(path)).catch(() => {});
}

/**
 * Reads the header of a file that `writeTemplateFile()` has written; `undefined` if there is none, if it's damaged, or if
 * another user owns it or can read it.
 */
export async function readTemplateFile(path: string): Promise<TemplateHeader | undefined> {
  try {
    return await withFile(await open(path), async (file) => {
      const { uid, mode } = await file.stat();
      if (uid !== process.getuid?.() || (mode & 0o077) !== 0) return undefined;
      const { checksum, ...header } = JSON.parse(await readText(file));
      return checksum === (await readChecksum(file)) ? header : undefined;
    });
  } catch {
    return undefined;
  }
}

/**
 * Unpacks a data folder, and returns the header of its file.
 *
 * @param data the path of the folder, which is created
 */
export async function unpackTemplateFile(
  path: string,
  { data, owner }: { data: string; owner: Owner | undefined },
): Promise<TemplateHeader> {
  return withFile(await open(path), async (file) => {
    // tar reads on where this stops, after the header. It can't open the file itself if the file's owner is root.
    const header = JSON.parse(await readText(file));
    await mkdir(data, { mode: 0o700 });
    if (owner) await chown(data, owner.uid, owner.gid);
    await runTar(["-xmpf", "-", "-C", data], { owner, stdio: [file.fd, "ignore", "pipe"] });
    return header;
  });
}

async function withFile<T>(file: FileHandle, use: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

async function readText(file: FileHandle): Promise<string> {
  const { buffer } = await file.read(Buffer.alloc(HEADER_BYTES));
  return buffer.toString("utf8");
}

async function readChecksum(file: FileHandle): Promise<number> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let checksum = 0;
  for (let position = HEADER_BYTES; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return checksum;
    checksum = crc32(buffer.subarray(0, bytesRead), checksum);
    position += bytesRead;
  }
}

async function runTar(
  args: readonly string[],
  { owner, stdio }: { owner: Owner | undefined; stdio: ["ignore" | number, "ignore" | number, "pipe"] },
): Promise<void> {
  const tar: ChildProcess = spawn("tar", args, { ...owner, cwd: "/", stdio });
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
