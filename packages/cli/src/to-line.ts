/** Joins the messages of an error and its inner `errors` on one line. */
export function toLine(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map(({ message }) => message)].join("; ").replaceAll(/\s*\n\s*/g, " ");
}
