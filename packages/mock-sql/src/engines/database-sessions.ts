import type { EngineSession } from "./engine.ts";

/** The sessions on a server's databases. */
export interface DatabaseSessions {
  /** Waits until no task holds a database, then opens a session on it. */
  open(database: string, open: () => Promise<EngineSession>): Promise<EngineSession>;
  /**
   * Runs a task that ends all sessions on these databases. New sessions wait until the task has finished.
   *
   * @param reason the error that clients get
   */
  end(databases: readonly string[], reason: string, task: () => Promise<void>): Promise<void>;
}

export function createDatabaseSessions(): DatabaseSessions {
  const sessions = new Map<EngineSession, string>();
  const opening = new Map<Promise<EngineSession>, string>();
  const held = new Map<string, Promise<void>>();
  return {
    async open(database, open) {
      for (let task = held.get(database); task; task = held.get(database)) await task;
      const promise = open();
      opening.set(promise, database);
      try {
        const session = await promise;
        sessions.set(session, database);
        session.stream.once("close", () => sessions.delete(session));
        return session;
      } finally {
        opening.delete(promise);
      }
    },
    async end(databases, reason, task) {
      const done = Promise.withResolvers<void>();
      for (const database of databases) held.set(database, done.promise);
      try {
        const logins = [...opening].filter(([, database]) => databases.includes(database));
        await Promise.allSettled(logins.map(([login]) => login));
        for (const [session, database] of sessions) if (databases.includes(database)) session.endReason = reason;
        await task();
      } finally {
        for (const database of databases) held.delete(database);
        done.resolve();
      }
    },
  };
}
