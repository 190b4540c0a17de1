/**
 * Shortens a text for a message. Replaces control characters, line separators and characters that change the text
 * direction with spaces, because they can change how the rest of a line is shown.
 */
export function excerpt(text: string, maxLength: number = 200): string {
  const start = text.slice(0, maxLength).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, " ");
  return text.length <= maxLength ? start : `${start}…`;
}
