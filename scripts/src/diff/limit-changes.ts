import type { Finding } from "./spec-change.ts";
import type { SchemaPair } from "./walk-schemas.ts";

type Limits = Readonly<Record<string, unknown>>;

const UPPER = ["maxItems", "maxProperties"];
const LOWER = ["minProperties"];

/** Finds limits on what may be sent that grew tighter or looser, among those that the engine passes over. */
export function limitChanges({ field, base, revision }: SchemaPair): Finding[] {
  const before = base as Limits;
  const after = revision as Limits;
  const name = field ? `\`${field}\`` : "the body";
  const findings = [
    ...UPPER.map((key) => compare(key, numberOf(after[key], Infinity) - numberOf(before[key], Infinity))),
    ...LOWER.map((key) => compare(key, numberOf(before[key], 0) - numberOf(after[key], 0))),
    compare("uniqueItems", Number(before.uniqueItems ?? false) - Number(after.uniqueItems ?? false)),
    compare("multipleOf", isMultiple(before.multipleOf, after.multipleOf)),
    compare("additionalProperties", openness(after) - openness(before)),
  ];
  return findings.flatMap((finding) => (finding ? [[finding.verdict, `${finding.how} ${name} (${finding.key})`]] : []));
}

/** How a limit changed: looser where the difference is positive. */
function compare(
  key: string,
  difference: number,
): { key: string; verdict: "breaking" | "additive"; how: string } | undefined {
  if (Number.isNaN(difference) || difference === 0) return undefined;
  return difference > 0
    ? { key, verdict: "additive", how: "accepts more as" }
    : { key, verdict: "breaking", how: "accepts less as" };
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function isMultiple(before: unknown, after: unknown): number {
  if (before === after) return 0;
  return typeof after === "number" && !(typeof before === "number" && before % after === 0) ? -1 : 1;
}

/** 2 where any other field may be sent, 1 where some may, 0 where none may. */
function openness({ additionalProperties = true }: Limits): number {
  if (typeof additionalProperties === "object") return Object.keys(additionalProperties ?? {}).length > 0 ? 1 : 2;
  return additionalProperties ? 2 : 0;
}
