/** Puts an error's message on one line, with those of the errors inside it. */
export function toLine(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map(({ message }) => message)].join("; ").replaceAll(/\s*\n\s*/g, " ");
}
