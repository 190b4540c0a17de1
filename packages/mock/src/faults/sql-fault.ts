/** What a fault of SQL hits: a client that connects, or a statement that it sends. */
export type SqlEvent = "connection" | "statement";

/** The name of a SQL fault. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

/** What each SQL fault affects. */
export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
