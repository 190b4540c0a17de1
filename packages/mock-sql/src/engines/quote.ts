/** Quotes a SQL identifier: `a"b` becomes `"a""b"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a SQL string: `a'b` becomes `'a''b'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
