import type { Redactor } from "../redaction/redactor.ts";

const DEEPEST = 8;

/** Copies an error without secrets. Omits unknown properties, since they may contain the request headers. */
export function toCause(thrown: unknown, redactor: Redactor, depth: number = 1): unknown {
  if (typeof thrown !== "object" || thrown === null) return redactor.text(String(thrown));
  const original = thrown as Readonly<Record<string, unknown>>;
  const copy = new Error();
  for (const name of ["name", "message", "stack", "code"]) {
    const value = original[name];
    if (typeof value !== "string") continue;
    Object.defineProperty(copy, name, { value: redactor.text(value), enumerable: name === "code", configurable: true });
  }
  const { cause, errors } = original;
  const inner = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  if (inner !== undefined && depth < DEEPEST) {
    Object.defineProperty(copy, "cause", { value: toCause(inner, redactor, depth + 1), configurable: true });
  }
  return copy;
}
