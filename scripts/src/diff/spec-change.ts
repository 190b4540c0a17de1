/**
 * A change's effect on users. `breaking` requires them to change their code, `additive` is compatible with it, and
 * `editorial` affects only documentation.
 */
export type Verdict = "breaking" | "additive" | "editorial";

/** Whether a method's caller passes a value (`sent`) or receives it (`received`). */
export type Direction = "sent" | "received";

/** Which field of a request or response changed. */
export interface ChangedField {
  /** The field's path, such as `clusters[].state`. Empty for a whole body. */
  readonly field: string;
  readonly direction: Direction;
}

/** A difference between two versions of the spec or the published packages. */
export interface SpecChange {
  readonly verdict: Verdict;
  /**
   * The operation or the entry point that changed. Absent if the change concerns the whole API, a server or a
   * component.
   */
  readonly operation?: string | undefined;
  /** The change in words. If `operation` is set, the text is a sentence without a subject: `` accepts `labels` ``. */
  readonly text: string;
  readonly at?: ChangedField | undefined;
}

export type Finding = readonly [verdict: Verdict, text: string, at?: ChangedField];

export function findIf(condition: boolean, ...finding: Finding): Finding[] {
  return condition ? [finding] : [];
}

/** The verdicts, most serious first. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "editorial"];

export function gravestVerdict(changes: readonly SpecChange[]): Verdict | undefined {
  return VERDICTS.find((verdict) => changes.some((change) => change.verdict === verdict));
}
