/** Shortens text for a message. Replaces line breaks and other characters that could garble the rest of the message. */
export function excerpt(text: string, maxLength: number = 200): string {
  const start = text.slice(0, maxLength).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, " ");
  return text.length <= maxLength ? start : `${start}…`;
}
