export type SqlEvent = "connection" | "statement";

/** What a fault's property `sql` does to SQL. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
