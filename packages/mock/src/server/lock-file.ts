import { createHash } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Locks a file for this process and returns a function that unlocks it. The lock is a socket that only one process can
 * listen on, so it's released when the process ends, even if the process is killed.
 *
 * @throws {Error} if this or another process has already locked the file
 */
export async function lockFile(path: string): Promise<() => void> {
  const { dev, ino } = await stat(dirname(resolve(path)));
  const address = toAddress(
    createHash("sha256")
      .update(`${dev} ${ino} ${basename(path)}`)
      .digest("hex")
      .slice(0, 32),
  );
  const server = createServer((socket) => socket.destroy()).unref();
  const inUse = await listen(server, address);
  if (inUse && address.endsWith(".sock") && !(await isAlive(address))) {
    await rm(address, { force: true });
    if (!(await listen(server, address))) return () => void server.close();
  }
  if (inUse) throw new Error(`state: ${path} is in use by another mock. Stop it, or choose another file`);
  return () => void server.close();
}

/**
 * Returns the address of a lock's socket. On Linux, it is an abstract socket, and on Windows, a named pipe; neither
 * outlives its process. Elsewhere, it is a file, which a killed process leaves behind.
 */
function toAddress(id: string): string {
  if (process.platform === "linux") return `\0crdb-cloud-mock-${id}`;
  if (process.platform === "win32") return `\\\\?\\pipe\\crdb-cloud-mock-${id}`;
  return join(tmpdir(), `crdb-cloud-mock-${id}.sock`);
}

/** Listens on an address. Returns `true` if the address is already in use. */
function listen(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => (error.code === "EADDRINUSE" ? resolve(true) : reject(error));
    server.once("error", fail);
    server.listen(address, () => {
      server.off("error", fail);
      resolve(false);
    });
  });
}

function isAlive(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    connect(address, () => resolve(true)).once("error", () => resolve(false));
  });
}
