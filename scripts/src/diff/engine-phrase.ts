/** Says a finding in the words of the API; the strings are what the engine quotes in its own sentence. */
type Phrase = (quoted: readonly string[]) => string;

/** Phrases by the check that finds; the first that fits is taken. */
const PHRASES: readonly (readonly [check: RegExp, phrase: Phrase])[] = [
  [/^endpoint-added$/, () => "is new"],
  [/^endpoint-deprecated/, () => "is deprecated"],
  [/^api-(path-)?removed-/, () => "is gone"],
  [/^new-optional-request-property$/, ([field]) => `accepts \`${toField(field)}\``],
  [/^new-required-request-property/, ([field]) => `requires \`${toField(field)}\``],
  [/^request-property-removed$/, ([field]) => `no longer accepts \`${toField(field)}\``],
  [/^request-(property|parameter)-became-required/, (quoted) => `requires \`${toField(quoted.at(-1))}\``],
  [/^request-(property|parameter)-became-optional/, (quoted) => `no longer requires \`${toField(quoted.at(-1))}\``],
  [/^new-optional-request-.*parameter/, ([, name]) => `accepts \`${name}\``],
  [/^new-(required-)?request-.*parameter/, ([, name]) => `requires \`${name}\``],
  [/^request-parameter-removed/, ([, name]) => `no longer accepts \`${name}\``],
  [/^request-(property|parameter)-enum-value-added$/, (quoted) => `accepts ${quotedValue(quoted)}`],
  [/^request-property-enum-value-removed$/, (quoted) => `no longer accepts ${quotedValue(quoted)}`],
  [/^request-parameter-enum-value-removed$/, (quoted) => `no longer accepts ${quotedValue(quoted)}`],
  [/^request-body-became-required$/, () => "requires a body"],
  [/^request-body-became-optional$/, () => "no longer requires a body"],
  [/^response-(optional|required)-property-added$/, ([field]) => `answers with \`${toField(field)}\``],
  [/^response-(optional|required)-property-removed$/, ([field]) => `no longer answers with \`${toField(field)}\``],
  [/^response-property-became-optional$/, ([field]) => `may leave out \`${toField(field)}\` of its answer`],
  [/^response-property-became-required$/, ([field]) => `always answers with \`${toField(field)}\``],
  [/^response-property-became-nullable$/, ([field]) => `may answer with \`null\` for \`${toField(field)}\``],
  [/^request-property-became-nullable$/, ([field]) => `accepts \`null\` for \`${toField(field)}\``],
  [/^request-property-became-not-nullable$/, ([field]) => `no longer accepts \`null\` for \`${toField(field)}\``],
  [/^response-property-enum-value-added$/, (quoted) => `may answer with ${quotedValue(quoted)}`],
  [/^response-property-enum-value-removed$/, (quoted) => `no longer answers with ${quotedValue(quoted)}`],
  [/^response-(non-)?success-status-added$/, ([status]) => `may answer with the status ${status}`],
  [/^response-(non-)?success-status-removed$/, ([status]) => `no longer answers with the status ${status}`],
];

/** Says a finding in the words of the API, or else in the engine's. */
export function phraseFinding(check: string, text: string): string {
  const phrase = PHRASES.find(([pattern]) => pattern.test(check))?.[1];
  if (phrase) return phrase([...text.matchAll(/`([^`]*)`/g)].map(([, quoted]) => quoted ?? ""));
  return `changed: ${text.replaceAll(/`([^`]*\/[^`]*)`/g, (whole, path) => (path === "/" ? whole : `\`${toField(path)}\``))}`;
}

/** The engine's way to a field as a caller would write it: `clusters[].state` for `clusters/items/state`. */
export function toField(path = ""): string {
  const steps = path.split("/").filter((step) => step !== "" && !/^(allOf|anyOf|oneOf|#)|\[/.test(step));
  const field = steps.map((step) => (step === "items" ? "[]" : step === "additionalProperties" ? ".*" : `.${step}`));
  return field.join("").replace(/^\./, "") || path;
}

function quotedValue(quoted: readonly string[]): string {
  const [value, ...place] = quoted;
  const field = place.find((name) => !["query", "path", "header", "cookie"].includes(name));
  return `\`${value}\` as \`${toField(field)}\``;
}
