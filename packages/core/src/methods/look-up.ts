/** Returns a field's value. A dotted path such as `pagination.next` selects a nested field. */
export function lookUp(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name], value);
}

/** Returns the items in a list's response. If there are none, the service may omit the field or send `null`. */
export function lookUpItems<Item>(response: unknown, path: string): readonly Item[] {
  return (lookUp(response, path) ?? []) as readonly Item[];
}
