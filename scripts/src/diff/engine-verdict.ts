import type { Verdict } from "./spec-change.ts";

/** A check of the engine, and what it says of those who use this client. The first that fits is taken. */
const VERDICTS: readonly (readonly [check: RegExp, verdict: Verdict | "ignored"])[] = [
  // Judged by checks of our own, which see what the engine doesn't.
  [/^api-(global-)?security-/, "ignored"],
  [/^api-schema-removed$/, "ignored"],
  [/-type-(changed|generalized|specialized)$|-list-of-types-/, "ignored"],
  [/^api-(operation-id|tag)-/, "ignored"],
  [/^new-request-path-parameter$/, "ignored"],
  [/-x-extensible-enum-/, "ignored"],
  // A deprecation announces; only the removal breaks, however long it was announced.
  [/removed-(with(out)?-deprecation|before-sunset)$/, "breaking"],
  [/deprecat|sunset|stability|reactivated/, "additive"],
  // The enums of answers are open in the types and in the service's own words.
  [/^response-.*enum-value-(added|removed)$/, "additive"],
  // An answer of one more kind surprises its readers, whichever way the kinds are listed.
  [/^response-.*any-of-added$/, "breaking"],
  // A default says what the service assumes: news when it is told, a broken promise when it changes or goes.
  [/^response-.*default-value-/, "editorial"],
  [/^request-.*default-value-added$/, "additive"],
  [/^request-.*default-value-(changed|removed)$/, "breaking"],
  // A default doesn't help a caller who leaves out what is required.
  [/^new-required-request-property-with-default$/, "breaking"],
  [/^request-property-became-required-with-default$/, "breaking"],
  // What is read-only is no longer taken from a caller, what is write-only no longer given to a reader.
  [/^request-.*-became-read-only$/, "breaking"],
  [/^response-.*-became-write-only$/, "breaking"],
];

/** Judges a finding of the engine: by the list above, or else by the engine's own level, in which 1 is harmless. */
export function judgeFinding(check: string, level: number): Verdict | "ignored" {
  return VERDICTS.find(([pattern]) => pattern.test(check))?.[1] ?? (level > 1 ? "breaking" : "additive");
}
