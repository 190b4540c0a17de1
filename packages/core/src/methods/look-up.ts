/** Returns the value of a field. Dots in its name lead into nested objects. */
export function lookUp(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}
