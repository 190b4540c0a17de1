export type SqlEvent = "connection" | "statement";

/** The effect on SQL that the property `sql` of a fault selects. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
