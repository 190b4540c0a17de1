/** Shortens a text for use in a message, and replaces each control character with a space. */
export function excerpt(text: string, maxLength: number = 200): string {
  const start = text.slice(0, maxLength).replace(/\p{Cc}/gu, " ");
  return text.length <= maxLength ? start : `${start}…`;
}
