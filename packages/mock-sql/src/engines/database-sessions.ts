import type { EngineSession } from "./engine.ts";
import type { RunQuery } from "./run-query.ts";
import { createDatabase, dropDatabase, endSessions, quoteName } from "./statements.ts";

/**
 * Replaces the `to` database on PostgreSQL with a copy of `from`. The copy is named `temporary` until it's complete. If
 * copying fails, `to` stays unchanged.
 */
export async function copyDatabase(
  query: RunQuery,
  { from, to, temporary, owner }: Readonly<Record<"from" | "to" | "temporary", string>> & { owner?: string },
): Promise<void> {
  await query(dropDatabase(temporary));
  await query(endSessions(from));
  try {
    // ALLOW_CONNECTIONS false keeps clients out of the copy until it has its final name.
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

export function explainCopy(database: string): string {
  return (
    `the mock ended this session because sql.copyDatabase() is copying or replacing the database ${database}: ` +
    "close clients and pools first, for example at the end of a migration"
  );
}

export function createDatabaseSessions() {
  /** Maps each session to its database. Includes sessions that are still opening. */
  const sessions = new Map<Promise<EngineSession>, string>();
  const held = new Map<string, Promise<void>>();
  return {
    /** Opens a session on a database. Waits while `end()` is running for that database. */
    async open(database: string, open: () => Promise<EngineSession>): Promise<EngineSession> {
      for (let task = held.get(database); task; task = held.get(database)) await task;
      const session = open();
      sessions.set(session, database);
      const forget = (): unknown => sessions.delete(session);
      session.then(({ stream }) => stream.once("close", forget), forget);
      return session;
    },
    /**
     * Runs a task that ends all sessions on these databases. New sessions wait for the task to finish.
     *
     * @param reason the error message for the clients of the ended sessions
     */
    async end(databases: readonly string[], reason: string, task: () => Promise<void>): Promise<void> {
      const done = Promise.withResolvers<void>();
      for (const database of databases) held.set(database, done.promise);
      try {
        for (const [opening, database] of sessions) {
          const session = databases.includes(database) && (await opening.catch(() => undefined));
          if (session) session.endReason = reason;
        }
        await task();
      } finally {
        for (const database of databases) held.delete(database);
        done.resolve();
      }
    },
  };
}
