/** What one benchmark found, ready to be shown. */
export interface Result {
  /** What was measured, as a title. */
  readonly title: string;
  /** How: what each row did, and what it was compared with. */
  readonly method: string;
  readonly tables: readonly Table[];
  /** What was aimed at, and what came out. */
  readonly targets: readonly Target[];
  /** What a reader must know to judge the figures. */
  readonly notes?: readonly string[];
  /** The bars of the chart in the README; the benchmark has none where this is absent. */
  readonly chart?: Chart;
}

/** A table of figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure that was aimed at. */
export interface Target {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

/** Bars, the shortest the best. */
export interface Chart {
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** A number with as many digits as it can bear. */
export function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en-US");
  return size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A low and a high. */
export function range([low, high]: readonly [number, number]): string {
  return `${digits(low)} to ${digits(high)}`;
}
