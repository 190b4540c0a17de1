/** The SQL event that a fault affects: a new connection or a statement. */
export type SqlEvent = "connection" | "statement";

/** The name of a SQL fault. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

/** The SQL event that each SQL fault affects. */
export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
