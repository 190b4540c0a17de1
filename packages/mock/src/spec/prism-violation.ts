import type { Violation } from "./error-response.ts";

/** A violation of the spec in Prism's format. */
export interface PrismFinding {
  code?: string | number;
  message: string;
  path?: string[];
}

/**
 * Converts a violation that Prism reports. If a field is missing, Prism reports the path of the object that should
 * contain the field.
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
