import type { ApiDocument, ApiOperation } from "./api-document.ts";

/** The operation that a request calls, and its path parameters by name. */
export interface Match {
  readonly operation: ApiOperation;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * The only path parameter that may be empty: the id of the resource that a role is granted on. An empty id means the
 * organization.
 */
const EMPTY = "{resource_id}";

/** Finds the operation for a method and a path. If there is none, returns the methods that the path allows. */
export function matchOperation(
  { routes }: ApiDocument,
  { method, path }: { method: string; path: string },
): Match | readonly string[] {
  const segments = path.split("/");
  const allowed: string[] = [];
  for (const route of routes) {
    const values = matchSegments(route.segments, segments);
    if (values === undefined) continue;
    if (route.method === method) return { operation: route.read(), path: values };
    allowed.push(route.method);
  }
  return allowed;
}

function matchSegments(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const fits = template.every((expected, index) => expected === segments[index] || isVariable(expected));
  if (!fits) return undefined;
  const values: Record<string, string> = Object.create(null);
  for (let index = 0; index < template.length; index++) {
    const name = template[index] as string;
    if (!isVariable(name)) continue;
    const value = decodeSegment(segments[index] as string);
    if (value === undefined || (value === "" && name !== EMPTY)) return undefined;
    values[name.slice(1, -1)] = value;
  }
  return values;
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
