/**
 * The minimum length of an API key. A shorter key is probably a mistake, and a program that redacts it could also
 * redact ordinary words.
 */
const SHORTEST = 8;

const PLACEHOLDERS = ["user", "database", "cluster", "cluster_id"];

const OLDEST_NODE = 22;

/**
 * Returns an option's value if it is one of the allowed words.
 *
 * @throws {RangeError} if it isn't; the message lists the words
 */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  const rule = words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
  throw new RangeError(`${option} must be ${rule}, not ${JSON.stringify(value)}`);
}

/**
 * Checks that an option is a non-negative number.
 *
 * @throws {RangeError} if it isn't
 */
export function assertAmount(option: string, value: unknown): void {
  if (typeof value === "number" && value >= 0) return;
  throw new RangeError(`${option} must be a non-negative number, not ${JSON.stringify(value)}`);
}

/**
 * Checks that an option is a valid API key and returns it.
 *
 * @throws {RangeError} if the key is too short or has characters that a header can't contain
 */
export function checkSecret(option: string, secret: string): string {
  if (secret.length >= SHORTEST && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new RangeError(`${option} must be at least ${SHORTEST} visible ASCII characters, without spaces`);
}

/**
 * Checks that an option is a valid template for connection strings and returns it.
 *
 * @throws {RangeError} if the template isn't a URL or has an unknown placeholder
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

/**
 * Rejects Node.js versions that are too old, since the first request would fail with an obscure error.
 *
 * @throws {Error} that names the version you need
 */
export function checkRuntime(node: string | undefined = globalThis.process?.versions?.node): void {
  if (node === undefined || Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Error(`@crdb-cloud/mock: Node.js ${node} is too old. Install Node.js ${OLDEST_NODE} or later`);
}
