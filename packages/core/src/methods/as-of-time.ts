import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Clock } from "../time/clock.ts";
import { parseHttpDate } from "../time/http-date.ts";

/** The moment that the pages of a walk are asked for. */
export interface AsOfTime {
  /** Is shown the answer that the walk begins with. */
  onResponse(response: BufferedResponse): void;
  /** The query parameter that asks for a page as of the moment, once that has passed for certain. */
  read(): Readonly<Record<string, string>> | undefined;
}

const SECOND_MS = 1000;

/**
 * Holds the moment of a walk: the end of the second in which its first page was answered, by the service's own clock, as
 * another may be wrong, and an earlier moment would hide what the first page has just shown. Until that second is over a
 * page is asked for as of now, which is no second later. An answer without a date leaves all pages so.
 */
export function createAsOfTime(clock: Clock, parameter: string): AsOfTime {
  let date: string | null = null;
  let answeredAt = 0;
  return {
    onResponse({ headers }) {
      date = headers.get("date");
      answeredAt = clock.now();
    },
    read() {
      if (date === null || clock.now() - answeredAt < SECOND_MS) return undefined;
      const second = parseHttpDate(date);
      return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
    },
  };
}
