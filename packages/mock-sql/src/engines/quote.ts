/** Quotes a SQL identifier: `a"b` becomes `"a""b"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a SQL string: `a'b` becomes `'a''b'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Returns a DO statement that runs PL/pgSQL statements, quoted with a tag that they don't contain. */
export function quoteProgram(statements: string): string {
  let tag = "$do$";
  for (let count = 1; statements.includes(tag); count += 1) tag = `$do${count}$`;
  return `DO ${tag}BEGIN ${statements} END${tag}`;
}

/** The start of the error for what PostgreSQL has and CockroachDB lacks. */
export const LACKING = "CockroachDB doesn't support";

/** Returns a statement that fails because CockroachDB lacks something that PostgreSQL has. */
export function refuse(feature: string): string {
  return quoteProgram(`RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE = ${quoteText(`${LACKING} ${feature}`)};`);
}
