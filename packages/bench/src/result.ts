import type { Figure } from "./sample.ts";

export interface Result {
  readonly title: string;
  /** What the benchmark measures, and how. */
  readonly method: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A goal, such as `at most 1.3 × fetch`, with the measured figure and whether it meets the goal. */
export interface Target {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

export function atMost(what: string, value: number, limit: number, unit: string, of = ""): Target {
  return { what, aim: `at most ${limit}${unit}${of}`, found: `${digits(value)}${unit}`, met: value <= limit };
}

/** Creates a table with a row for each figure. The last columns compare each with the first. */
export function toTable(what: string, unit: string, of: string, figures: readonly Figure[]): Table {
  return {
    head: [what, unit, "spread", `× ${of}`, "spread"],
    rows: figures.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
  };
}

/** Formats a number with two decimals (below 10), one (below 100) or none. */
export function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en-US");
  return size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function range([low, high]: readonly [number, number]): string {
  return `${digits(low)} to ${digits(high)}`;
}
