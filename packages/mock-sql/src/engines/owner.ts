import { readFileSync } from "node:fs";
import type { Owner } from "./supervise.ts";

/**
 * Returns the user to run PostgreSQL as; `undefined` for this process's own. PostgreSQL refuses to run as root, so root
 * needs another user: `postgres` if it exists, otherwise `nobody`.
 *
 * @throws {Error} if this process runs as root and neither user exists
 */
export function findOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const found = ["postgres", "nobody"].map((name) => accounts.find(([account]) => account === name)).find(Boolean);
  if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  throw new Error(
    "sql: PostgreSQL refuses to run as root, and this machine has no user 'postgres' or 'nobody'. Create one, or run the mock as another user",
  );
}
