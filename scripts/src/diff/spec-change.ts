/**
 * A change's effect on users. `breaking` requires them to change their code, `additive` is compatible with it, and
 * `editorial` affects only documentation.
 */
export type Verdict = "breaking" | "additive" | "editorial";

/** The verdicts, most serious first. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "editorial"];

/** Whether a method's caller passes a value (`sent`) or receives it (`received`). */
export type Direction = "sent" | "received";

export interface ChangedField {
  /** The field's path, such as `clusters[].state`. Empty for a whole body. */
  readonly field: string;
  /** The field's path within the component schema that declares it in the newer version, such as `Cluster.state`. */
  readonly name?: string | undefined;
}

export interface SpecChange {
  readonly verdict: Verdict;
  /** The operation that changed. Absent if the change concerns the whole API, a server or a component. */
  readonly operation?: string | undefined;
  /** The change in words. If `operation` is set, the text begins with a verb: `` accepts `labels` ``. */
  readonly text: string;
  readonly at?: ChangedField | undefined;
}

/** A verdict and its explanation: `` breaking: no longer accepts `labels` ``. */
export type Finding = `${Verdict}: ${string}`;

/** Reports a finding and, if it's about a field, that field. */
export type Report = (finding: Finding, at?: ChangedField) => void;

/** Returns a function that adds the findings about an operation to a list. */
export function reportTo(changes: SpecChange[], operation?: string): Report {
  return (finding, at) => {
    const [verdict = ""] = finding.split(":", 1);
    changes.push({ verdict: verdict as Verdict, operation, text: finding.slice(verdict.length + 2), at });
  };
}

export function gravestVerdict(changes: readonly SpecChange[]): Verdict | undefined {
  return VERDICTS.find((verdict) => changes.some((change) => change.verdict === verdict));
}

export function pairKeys<Value>(
  before: Readonly<Record<string, Value>> = {},
  after: Readonly<Record<string, Value>> = {},
): [key: string, old: Value | undefined, next: Value | undefined][] {
  return Object.keys({ ...before, ...after }).map((key) => [key, before[key], after[key]]);
}

/** Returns the items of `from` that `within` doesn't contain. */
export function missing(from: readonly string[] = [], within: readonly string[] = []): string[] {
  return [...new Set(from.filter((item) => !within.includes(item)))];
}

export function quoteAll(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name.replaceAll('"', "")}\``).join(" or ") || "nothing";
}

/** Formats a field's path for use in a sentence. */
export function quote({ field }: ChangedField): string {
  if (field === "") return "the body";
  if (field === ".*") return "other fields";
  return field.replace(/^((?:header|cookie) )?(.*)$/, (_, kind, name) => `${kind ? `the ${kind}` : ""}\`${name}\``);
}
