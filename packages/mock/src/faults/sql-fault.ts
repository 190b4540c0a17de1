/** What a fault of SQL hits: a client that connects, or a statement that it sends. */
export type SqlEvent = "connection" | "statement";

/** What a SQL fault does, and what it hits. */
export const SQL_FAULTS = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
} as const satisfies Record<string, SqlEvent>;

/** The name of a SQL fault. */
export type SqlFaultName = keyof typeof SQL_FAULTS;
