/** Returns the value of a field. A dotted path such as `pagination.next` selects a field of a nested object. */
export function lookUp(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}
