/** How much a change asks of users: to adapt, to notice, or nothing. */
export type Verdict = "breaking" | "additive" | "editorial";

/** One difference between two versions. */
export interface SpecChange {
  readonly verdict: Verdict;
  /** The operation that changed; absent if it is the API as a whole, or a type. */
  readonly operation?: string | undefined;
  /** What changed, to be read after the name of the operation: `` accepts `labels` ``. */
  readonly text: string;
}

/** The verdict and the text of a change of one operation. */
export type Finding = readonly [verdict: Verdict, text: string];

/** Verdicts, the gravest first. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "editorial"];

/** The gravest verdict among changes; `undefined` if nothing changed. */
export function gravestVerdict(changes: readonly SpecChange[]): Verdict | undefined {
  return VERDICTS.find((verdict) => changes.some((change) => change.verdict === verdict));
}
