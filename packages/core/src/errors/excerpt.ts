const FIRST_CHARACTERS = 200;

/** Returns the first characters of a text, for use in a message. */
export function excerpt(text: string): string {
  return text.length <= FIRST_CHARACTERS ? text : `${text.slice(0, FIRST_CHARACTERS)}…`;
}
