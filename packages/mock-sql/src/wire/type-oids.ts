/**
 * Replaces the object IDs of types in a RowDescription (`T`) or a ParameterDescription (`t`).
 *
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function replaceTypeOids(type: "T" | "t", body: Buffer, replacements: ReadonlyMap<number, number>): Buffer {
  const result = Buffer.from(body);
  for (let left = body.readInt16BE(), offset = 2; left > 0; left -= 1) {
    // In a RowDescription, the column's name, table and number precede the type; its size and format follow.
    const start = type === "T" ? body.indexOf(0, offset) + 7 : offset;
    const replacement = replacements.get(body.readUInt32BE(start));
    if (replacement !== undefined) result.writeUInt32BE(replacement, start);
    offset = start + (type === "T" ? 12 : 4);
  }
  return result;
}
