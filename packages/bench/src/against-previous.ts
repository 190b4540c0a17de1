import { NO_RELEASE, type Releases } from "./releases.ts";
import { digits, range } from "./result.ts";
import { type Figure, findFigure, median, pairRounds, spread } from "./sample.ts";

/**
 * Describes how much the client costs in each measurement, compared with its previous release. Each ratio compares two
 * costs from the same round.
 *
 * @param measured the figures of each measurement. The key is the name of the measurement, such as `A call`.
 */
export function describeAgainstPrevious(
  [current, previous]: Releases,
  measured: Readonly<Record<string, readonly Figure[]>>,
): string[] {
  if (previous === undefined) return [NO_RELEASE];
  return Object.entries(measured).map(([what, figures]) => {
    const ratios = pairRounds(findFigure(figures, current.name), findFigure(figures, previous.name));
    return `${what} costs ${digits(median(ratios))} × what it did in the previous release (${range(spread(ratios))}).`;
  });
}
