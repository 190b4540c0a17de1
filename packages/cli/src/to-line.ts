/** Returns the message of an error in one line, with the messages of the errors that it consists of. */
export function toLine(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map(({ message }) => message)].join("; ").replaceAll(/\s*\n\s*/g, " ");
}
