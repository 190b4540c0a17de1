/** How much a change asks of those who use the API: to adapt, to notice, or nothing. */
export type Verdict = "breaking" | "additive" | "editorial";

/** One way in which two versions of a spec differ. */
export interface SpecChange {
  readonly verdict: Verdict;
  /** Whom it concerns: those who call the API, or those who read its answers. */
  readonly audience: "callers" | "readers";
  /** The operation that changed; absent where it is the API as a whole, or a type. */
  readonly operation?: string | undefined;
  /** What changed, to be read after the name of the operation: `` accepts `labels` ``. */
  readonly text: string;
}

/** A verdict and what changed, where the rest of a change goes without saying. */
export type Finding = readonly [verdict: Verdict, text: string];

/** Verdicts, the gravest first. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "editorial"];

/** The gravest verdict among changes; `undefined` where nothing changed. */
export function gravestVerdict(changes: readonly SpecChange[]): Verdict | undefined {
  return VERDICTS.find((verdict) => changes.some((change) => change.verdict === verdict));
}
