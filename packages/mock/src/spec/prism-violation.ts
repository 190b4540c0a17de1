import type { Violation } from "./error-response.ts";

/** What Prism finds wrong. */
export interface PrismFinding {
  code?: string | number;
  message: string;
  path?: string[];
}

/** Names the field: Prism names the object around it when it is missing. */
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
