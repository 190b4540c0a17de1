const PLACEHOLDER = /\{([^{}]+)\}/;

/** Returns the names of the parameters of a path template, in order. */
export function listPathParameters(template: string): string[] {
  return template.split(PLACEHOLDER).filter((_, at) => at % 2 === 1);
}

/** Returns the parameters that a path template contains. */
export function pickPathParameters(template: string, params: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(listPathParameters(template).map((name) => [name, params[name]]));
}

/**
 * Prepares a path template. The returned function replaces each parameter with its value, percent-encoded as one
 * segment.
 *
 * The function rejects a value that would make the segment empty or change the path: a `DELETE` of `…/sql-users/..`
 * would delete the cluster itself.
 *
 * @throws {TypeError} when called with a value that is neither a string nor a finite number, or that is `""`, `"."` or
 * `".."`
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function compilePath(
  operation: string,
  template: string,
): (params: Readonly<Record<string, unknown>>) => string {
  const parts = template.split(PLACEHOLDER);
  return (params) => {
    let path = parts[0] as string;
    for (let at = 1; at < parts.length; at += 2) {
      const name = parts[at] as string;
      path += encodeSegment(operation, name, params[name]) + parts[at + 1];
    }
    return path;
  };
}

/**
 * Percent-encodes a value as one segment of a path.
 *
 * @throws {TypeError} if a value cannot be one segment of a path
 */
export function encodeSegment(operation: string, name: string, value: unknown): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new TypeError(`${operation}: ${name} must be a string, not ${describe(value)}`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new TypeError(
      `${operation}: ${name} is ${JSON.stringify(text)}, which would change the path of the URL: pass an id or a name`,
    );
  }
  if (!text.isWellFormed()) {
    throw new TypeError(`${operation}: ${name} contains half a UTF-16 surrogate pair: pass whole characters`);
  }
  return encodeURIComponent(text);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `${typeof value} ${String(value)}`;
}
