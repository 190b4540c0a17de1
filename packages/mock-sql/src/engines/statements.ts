export type DatabaseChange =
  | { readonly kind: "create database" | "drop database"; readonly name: string }
  | { readonly kind: "rename database"; readonly name: string; readonly to: string };

/** Quotes a SQL identifier: `a"b` becomes `"a""b"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a SQL string: `a'b` becomes `'a''b'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Wraps PL/pgSQL code in a DO statement, with a dollar-quote tag that doesn't occur in the code. */
export function quoteProgram(statements: string): string {
  let tag = "$do$";
  for (let count = 1; statements.includes(tag); count += 1) tag = `$do${count}$`;
  return `DO ${tag}BEGIN ${statements} END${tag}`;
}

/** The start of the error message for PostgreSQL features that CockroachDB lacks. */
export const LACKING = "CockroachDB does not support";

/** Returns a statement that fails with an error: CockroachDB doesn't support this PostgreSQL feature. */
export function refuse(feature: string): string {
  return quoteProgram(`RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE = ${quoteText(`${LACKING} ${feature}`)};`);
}

export function createDatabase(name: string, owner?: string): string {
  return `CREATE DATABASE ${quoteName(name)}${owner === undefined ? "" : ` OWNER ${owner}`}`;
}

export function dropDatabase(name: string): string {
  return `DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`;
}

export function endSessions(database: string): string {
  return `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${quoteText(database)}`;
}

export function toStatements(change: DatabaseChange, isCockroach: boolean, owner?: string): string[] {
  const name = quoteName(change.name);
  if (change.kind === "rename database") {
    const rename = `ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`;
    // Ends the database's sessions first, since PostgreSQL, unlike CockroachDB, can't rename a database in use.
    return isCockroach ? [rename] : [endSessions(change.name), rename];
  }
  if (change.kind === "create database") return [createDatabase(change.name, owner)];
  return [isCockroach ? `DROP DATABASE IF EXISTS ${name} CASCADE` : dropDatabase(change.name)];
}
