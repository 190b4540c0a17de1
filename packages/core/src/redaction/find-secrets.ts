/**
 * Returns the secrets in the JSON body of a request, including those from a `toJSON()` method.
 *
 * @param names the names of fields whose values are secret
 */
export function findSecrets(body: string | undefined, names: readonly string[]): string[] {
  const secrets: string[] = [];
  if (body === undefined || !names.some((name) => body.includes(name))) return secrets;
  try {
    JSON.parse(body, (name, value) => {
      if (typeof value === "string" && names.includes(name)) secrets.push(value);
      return value;
    });
  } catch {
    // The body is not JSON, so it has no fields with secrets.
  }
  return secrets;
}
