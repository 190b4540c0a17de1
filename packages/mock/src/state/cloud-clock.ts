/** The clock of a cloud, as plain data. All times are microseconds since 1970. */
export interface CloudClock {
  /** Whether the clock is virtual: only `advance()` moves it. */
  virtual: boolean;
  /** The difference between the clock and the real time. The time itself if the clock is virtual. */
  offset: number;
  /** The last time that the clock returned. */
  last: number;
}

const VIRTUAL_START = Date.UTC(2022, 2, 14, 14, 15, 22) * 1000;

/** Creates a clock. A virtual clock starts on 14 March 2022, so that times repeat from run to run. */
export function createClock(virtual: boolean): CloudClock {
  return { virtual, offset: virtual ? VIRTUAL_START : 0, last: 0 };
}

/** Returns a time that is later than every time before it. */
export function tick(clock: CloudClock): number {
  clock.last = Math.max(readClock(clock), clock.last + 1);
  return clock.last;
}

/** Returns the current time and does not advance the clock. */
export function readClock(clock: CloudClock): number {
  return clock.offset + (clock.virtual ? 0 : Date.now() * 1000);
}

/** Returns the time of the clock, or the last returned time if that is later. */
export function lastTime(clock: CloudClock): number {
  return Math.max(readClock(clock), clock.last);
}

/**
 * Moves the clock forward by a duration. The duration counts from the last returned time, if that is later than the
 * current time.
 */
export function advanceClock(clock: CloudClock, ms: number): void {
  const ahead = Math.max(clock.last - readClock(clock), 0);
  clock.offset += ahead + Math.round(ms * 1000);
}
