/**
 * The effect of a change on users: users must change their code (`breaking`), can use something new (`additive`), or
 * notice nothing but texts (`editorial`).
 */
export type Verdict = "breaking" | "additive" | "editorial";

/** One difference between two versions. */
export interface SpecChange {
  readonly verdict: Verdict;
  /** The operation that changed; absent if the change concerns the whole API or a type. */
  readonly operation?: string | undefined;
  /** The description of the change. If `operation` is set, the operation is its subject: `` accepts `labels` ``. */
  readonly text: string;
}

/** The verdict and the text of a change of one operation. */
export type Finding = readonly [verdict: Verdict, text: string];

/** Returns the finding if the condition is true. */
export function findIf(condition: boolean, ...finding: Finding): Finding[] {
  return condition ? [finding] : [];
}

/** The verdicts, most serious first. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "editorial"];

/** Returns the most serious verdict among changes, or `undefined` if there are no changes. */
export function gravestVerdict(changes: readonly SpecChange[]): Verdict | undefined {
  return VERDICTS.find((verdict) => changes.some((change) => change.verdict === verdict));
}
