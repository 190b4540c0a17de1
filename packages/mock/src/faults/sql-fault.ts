export type SqlEvent = "connection" | "statement";

/** The values of a fault's `sql` property. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
