import type { BufferedResponse } from "../request/buffered-response.ts";
import type { Clock } from "../time/clock.ts";
import { parseHttpDate } from "../time/http-date.ts";

/** The as-of time of a list: all later pages show the state at this time. */
export interface AsOfTime {
  /** Receives the response of the first page. */
  onResponse(response: BufferedResponse): void;
  /**
   * Returns the query parameter that requests a page as of this time; `undefined` while the time may still be in the
   * future.
   */
  read(): Readonly<Record<string, string>> | undefined;
}

const SECOND_MS = 1000;

/**
 * Requests later pages as of the first page's `Date` header, rounded up to a second, so that concurrent changes don't
 * shift items from page to page. Rounding down could hide items of the first page. While the rounded time is in the
 * future, or without a `Date`, the client sends no as-of time, and the service responds with the current state.
 */
export function createAsOfTime(clock: Clock, parameter: string): AsOfTime {
  let date: string | null = null;
  let receivedAt = 0;
  return {
    onResponse({ headers }) {
      date = headers.get("date");
      receivedAt = clock.now();
    },
    read() {
      if (clock.now() - receivedAt < SECOND_MS) return undefined;
      const second = parseHttpDate(date);
      return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
    },
  };
}
