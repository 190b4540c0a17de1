export interface Result {
  readonly title: string;
  /** Describes how the benchmark measures, and what its figures are compared with. */
  readonly method: string;
  readonly tables: readonly Table[];
  /** The targets with the measured figures. */
  readonly targets: readonly Target[];
  /** Notes that explain the figures, such as the reason for a missed target. */
  readonly notes?: readonly string[];
  /** The chart in the README, if the benchmark has one. */
  readonly chart?: Chart;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A target and the measured figure. */
export interface Target {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

/** A bar chart. The shortest bar is the best. */
export interface Chart {
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/**
 * Compares a figure with the highest allowed value. With the unit `" ×"` and `of` `" fetch"`, the target is
 * `at most 1.3 × fetch`, and the figure is `1.20 ×`.
 */
export function atMost(what: string, value: number, limit: number, unit = "", of = ""): Target {
  const aim = `at most ${limit.toLocaleString("en-US")}${unit}${of}`;
  return { what, aim, found: `${digits(value)}${unit}`, met: value <= limit };
}

/** Formats a number with three significant digits. */
export function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en-US");
  return size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Formats the lowest and the highest value as a range, each divided by `unit`. */
export function range([low, high]: readonly [number, number], unit = 1): string {
  return `${digits(low / unit)} to ${digits(high / unit)}`;
}
