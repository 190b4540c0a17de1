/** Joins an error's message, and those of its inner `errors`, into one line. */
export function toLine(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map(({ message }) => message)].join("; ").replaceAll(/\s*\n\s*/g, " ");
}
