import { type Drift, driftKey } from "./drift.ts";
import type { Correction } from "./read-corrections.ts";

/** Differences with and without a reason, and keys of corrections that match no difference. */
export interface ExplainedDrift {
  readonly unexplained: readonly Drift[];
  readonly explained: readonly (Drift & { readonly reason: string })[];
  /** The keys that match no difference, with their corrections. */
  readonly stale: readonly { readonly key: string; readonly correction: Correction }[];
}

/** Finds the reason of each difference. */
export function explainDrift(drifts: readonly Drift[], corrections: readonly Correction[]): ExplainedDrift {
  const keys = corrections.flatMap((correction) =>
    correction.differences.map((key) => ({ key, correction, pattern: toPattern(key) })),
  );
  const withReasons = drifts.map((drift) => {
    const found = keys.find(({ pattern }) => pattern.test(driftKey(drift)));
    return { drift, reason: found?.correction.reason };
  });
  return {
    unexplained: withReasons.flatMap(({ drift, reason }) => (reason === undefined ? [drift] : [])),
    explained: withReasons.flatMap(({ drift, reason }) => (reason === undefined ? [] : [{ ...drift, reason }])),
    stale: keys
      .filter(({ pattern }) => !drifts.some((drift) => pattern.test(driftKey(drift))))
      .map(({ key, correction }) => ({ key, correction })),
  };
}

function toPattern(key: string): RegExp {
  const parts = key.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
