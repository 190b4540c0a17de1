import type { MockSql, SqlOptions } from "../sql/sql-options.ts";
import { readClock } from "../state/cloud-clock.ts";
import type { Cloud } from "./cloud.ts";
import type { Respond } from "./handle-request.ts";

/** The database that executes the SQL of a mock cloud's clusters. */
export interface Database {
  readonly sql: MockSql;
  /** Returns a function that calls `respond`, and synchronizes the state of the mock cloud with the database. */
  wrap(respond: Respond): Respond;
  close(): Promise<void>;
}

/**
 * Starts the database of a mock cloud. The modules of the database are loaded only when this function is called.
 *
 * @throws {Error} if the machine does not have the requested database engine, or if the port is in use
 */
export async function startDatabase(
  cloud: Cloud,
  { sql, host }: { sql?: boolean | SqlOptions; host: string },
): Promise<Database> {
  const { startSql } = await import("../sql/start-sql.ts");
  const now = (): number => readClock(cloud.state.clock);
  const faults = {
    armed: () => cloud.faults.watches("statement"),
    draw: () => cloud.faults.draw("statement", now()),
    refuses: () => cloud.faults.draw("connection", now()).sql === "refuse",
  };
  const running = await startSql({ getState: () => cloud.state, faults, host }, typeof sql === "object" ? sql : {});
  return {
    sql: running.sql,
    wrap: (respond) => (call, context) => running.respond(call, () => respond(call, context)),
    close: () => running.close(),
  };
}
