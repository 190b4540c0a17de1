import { NO_RELEASE, type Releases } from "./releases.ts";
import { digits, range } from "./result.ts";
import { type Figure, findFigure, median, pairRounds, spread } from "./sample.ts";

/**
 * Says what the client costs beside its previous release, each round by itself.
 *
 * @param measured what was measured, by what it is called
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
