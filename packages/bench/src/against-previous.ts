import { NO_RELEASE, type Releases } from "./releases.ts";
import { digits, range } from "./result.ts";
import { type Figure, findFigure, median, pairRounds, spread } from "./sample.ts";

/**
 * Compares the cost of the client with that of its previous release, round by round.
 *
 * @param measured the measured figures by name
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
