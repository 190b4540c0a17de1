/** Returns a field's value. A dotted path such as `pagination.next` selects a nested field. */
export function lookUp(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}
