import { createDatabase, dropDatabase, endSessions } from "./database-statements.ts";
import { quoteName } from "./quote.ts";
import type { RunQuery } from "./run-query.ts";

/** The databases to copy and to replace, and the name that the copy has until it's complete. */
export interface DatabaseCopy {
  readonly from: string;
  readonly to: string;
  readonly temporary: string;
  readonly owner?: string;
}

/** Replaces a database on PostgreSQL with a copy of another. If that fails, the `to` database stays as it is. */
export async function copyDatabase(query: RunQuery, { from, to, temporary, owner }: DatabaseCopy): Promise<void> {
  await query(dropDatabase(temporary));
  await query(endSessions(from));
  try {
    // Nobody can connect to the copy until it has its final name.
    const options = `TEMPLATE ${quoteName(from)} STRATEGY FILE_COPY ALLOW_CONNECTIONS false`;
    await query(`${createDatabase(temporary, owner)} ${options}`);
    await query(dropDatabase(to));
    await query(`ALTER DATABASE ${quoteName(temporary)} RENAME TO ${quoteName(to)}`);
    await query(`ALTER DATABASE ${quoteName(to)} ALLOW_CONNECTIONS true`);
  } catch (error) {
    await query(dropDatabase(temporary));
    throw error;
  }
}

/** Returns the error for a session that ends because its database is being copied or replaced. */
export function explainCopy(database: string): string {
  return (
    `the mock ended this session because sql.copyDatabase() copies or replaces the database ${database}: ` +
    "close clients and pools first, for example at the end of a migration"
  );
}
