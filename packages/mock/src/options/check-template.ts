const PLACEHOLDERS = ["user", "database", "cluster", "cluster_id"];

/**
 * Checks an option that must be a template for connection strings and returns it.
 *
 * @throws {RangeError} if the template isn't a URL, or has an unknown placeholder
 */
export function checkTemplate(option: string, template: string): string {
  const unknown = [...template.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => String(name))
    .find((name) => !PLACEHOLDERS.includes(name));
  if (unknown !== undefined) {
    const known = PLACEHOLDERS.map((name) => `{${name}}`).join(", ");
    throw new RangeError(`${option} contains the unknown placeholder {${unknown}}; it may contain ${known}`);
  }
  if (URL.parse(template)?.hostname) return template;
  const example = "postgresql://{user}@127.0.0.1:26257/{database}";
  throw new RangeError(`${option} must be a URL such as ${example}, not ${JSON.stringify(template)}`);
}
