/** An API key's minimum length. A program that redacts a shorter key could also redact ordinary words. */
const SHORTEST = 8;

const PLACEHOLDERS = ["user", "database", "cluster", "cluster_id"];

const OLDEST_NODE = 22;

/** Returns an option's value if it is one of the allowed words. Otherwise throws a `RangeError` that lists them. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  const rule = words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
  throw new RangeError(`${option} must be ${rule}, not ${JSON.stringify(value)}`);
}

/** Returns an API key if it is long enough and a header can contain it. Throws a `RangeError` otherwise. */
export function checkSecret(option: string, secret: string): string {
  if (secret.length >= SHORTEST && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new RangeError(`${option} must be at least ${SHORTEST} visible ASCII characters, without spaces`);
}

/** Returns a template for connection strings if it is valid. Throws a `RangeError` otherwise. */
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

/** Throws if Node.js is too old. Without this check, the first request would fail with an obscure error. */
export function checkRuntime(node: string | undefined = globalThis.process?.versions?.node): void {
  if (node === undefined || Number.parseInt(node, 10) >= OLDEST_NODE) return;
  throw new Error(`@crdb-cloud/mock: Node.js ${node} is too old. Install Node.js ${OLDEST_NODE} or later`);
}
