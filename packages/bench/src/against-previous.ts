import type { Releases } from "./releases.ts";
import { digits, range, type Table } from "./result.ts";
import { type Figure, findFigure, median, pairRounds, spread } from "./sample.ts";

/**
 * Compares the client's cost with the previous release's, round by round. Returns no table if there is no previous
 * release.
 *
 * @param measured figures keyed by what they measure, such as `a call`
 */
export function compareWithPrevious(
  [current, previous]: Releases,
  measured: Readonly<Record<string, readonly Figure[]>>,
): Table[] {
  if (previous === undefined) return [];
  const rows = Object.entries(measured).map(([what, figures]) => {
    const ratios = pairRounds(findFigure(figures, current.name), findFigure(figures, previous.name));
    return [what, digits(median(ratios)), range(spread(ratios))];
  });
  return [{ head: [current.name, `× ${previous.name}`, "spread"], rows }];
}
