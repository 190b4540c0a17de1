/**
 * Returns the secrets in the JSON body of a request, such as a password. Reads the body as it is sent, so that it also
 * finds secrets that a `toJSON()` method or another serializer wrote.
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
    // Not JSON: the body has no fields.
  }
  return secrets;
}
