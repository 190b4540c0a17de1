/** Returns a text for use in a message: cut off at a length, with a space in place of each control character. */
export function excerpt(text: string, maxLength: number = 200): string {
  const start = text.slice(0, maxLength).replace(/\p{Cc}/gu, " ");
  return text.length <= maxLength ? start : `${start}…`;
}
