/** The SQL event that a fault affects: a new connection or a statement. */
export type SqlEvent = "connection" | "statement";

/** The effect of a fault on SQL: a value of the property `sql` of a fault. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

/** For each fault that affects SQL, the event that the fault affects. */
export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
