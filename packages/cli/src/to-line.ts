/** What a message from the service means, if it doesn't say what to do. */
const EXPLANATIONS = [
  {
    pattern: /free trial is not active/i,
    text: "the organization's trial has ended, or never began: add a payment method in the Cloud Console, under Billing",
  },
];

/** Joins the messages of an error and its inner `errors` on one line, and explains what the service means. */
export function toLine(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  const line = [message, ...errors.map(({ message }) => message)].join("; ").replaceAll(/\s*\n\s*/g, " ");
  const explanation = EXPLANATIONS.find(({ pattern }) => pattern.test(line));
  return explanation === undefined ? line : `${line}: ${explanation.text}`;
}
