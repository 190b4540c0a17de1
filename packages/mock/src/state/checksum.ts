/**
 * Returns a JSON value's checksum (FNV-1a). The order of fields doesn't matter, since other programs may reorder them.
 */
export function checksumOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return hash(JSON.stringify(value));
  const isList = Array.isArray(value);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .reduce((sum, [key, inner]) => (sum + mix(hash(key), checksumOf(inner))) >>> 0, isList ? 1 : 2);
}

function mix(key: number, value: number): number {
  return Math.imul(Math.imul(key ^ 0x811c9dc5, 0x01000193) ^ value, 0x85ebca6b);
}

function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193);
  return hashed >>> 0;
}
