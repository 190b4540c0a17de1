import type { Violation } from "./error-response.ts";

/** A violation of the spec, in the form in which Prism reports it. */
export interface PrismFinding {
  code?: string | number;
  message: string;
  path?: string[];
}

/**
 * Converts a violation that Prism reports. For a missing field, Prism reports the object that should contain the field.
 */
export function toViolation({ code, message, path = [] }: PrismFinding): Violation {
  const missing = /required property '(.*)'$/.exec(message)?.[1];
  const place = [...path.slice(1), ...(missing === undefined ? [] : [missing])];
  if (missing !== undefined) return { field: place.join("."), description: "is required" };
  const description = message.replace(
    /^(Request|Response) (path|query|header|body) (parameter|property)?\s*(\S+ (?=must))?/,
    "",
  );
  return { field: place.join(".") || path[0] || String(code ?? "body"), description };
}
