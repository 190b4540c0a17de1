import type { ApiDocument, ApiOperation } from "./api-document.ts";

/** The operation that a request asks for, and the values in its path. */
export interface Match {
  readonly operation: ApiOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path; says whether the path or the method is the unknown one. */
export function matchOperation(
  { operations }: ApiDocument,
  { method, path }: { method: string; path: string },
): Match | "unknown path" | "unknown method" {
  const segments = path.split("/");
  let pathKnown = false;
  for (const operation of operations) {
    const values = matchSegments(operation.segments, segments);
    if (values === undefined) continue;
    if (operation.method === method) return { operation, path: values };
    pathKnown = true;
  }
  return pathKnown ? "unknown method" : "unknown path";
}

function matchSegments(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = Object.create(null);
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] as string;
    if (!expected.startsWith("{")) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decodeSegment(segment);
    if (!value) return undefined;
    values[expected.slice(1, -1)] = value;
  }
  return values;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
