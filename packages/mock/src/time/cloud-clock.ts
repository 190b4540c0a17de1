/** The clock of a mock cloud, as plain data. All times are microseconds since 1970. */
export interface CloudClock {
  /** Whether the clock is virtual. Only `advance()` moves a virtual clock. */
  virtual: boolean;
  /** The difference between the clock and the real time. For a virtual clock, the current time of the clock. */
  offset: number;
  /** The last time that `tick()` returned. */
  last: number;
}

/** JavaScript's numbers hold microseconds exactly until the year 2255. Jobs end after the time at which they start. */
const END = Date.UTC(2200, 0) * 1000;

const VIRTUAL_START = Date.UTC(2022, 2, 14, 14, 15, 22) * 1000;

/**
 * Creates a clock. Each virtual clock starts at the same time on 14 March 2022, so that every run of a test has the
 * same times.
 */
export function createClock(virtual: boolean): CloudClock {
  return { virtual, offset: virtual ? VIRTUAL_START : 0, last: 0 };
}

/**
 * Returns the current time. If an earlier call returned the same or a later time, returns the next microsecond after
 * that time.
 */
export function tick(clock: CloudClock): number {
  clock.last = Math.max(readClock(clock), clock.last + 1);
  return clock.last;
}

/** Returns the current time. Two calls may return the same time. */
export function readClock(clock: CloudClock): number {
  return clock.offset + (clock.virtual ? 0 : Date.now() * 1000);
}

/** Returns the current time or the last time that `tick()` returned, whichever is later. */
export function lastTime(clock: CloudClock): number {
  return Math.max(readClock(clock), clock.last);
}

/**
 * Moves the clock forward by a duration. The duration starts at the current time or at the last time that `tick()`
 * returned, whichever is later.
 *
 * @throws {RangeError} if the clock would reach the year 2200
 */
export function advanceClock(clock: CloudClock, ms: number): void {
  const ahead = Math.max(clock.last - readClock(clock), 0);
  const duration = ahead + Math.round(ms * 1000);
  if (readClock(clock) + duration >= END) throw new RangeError("duration: moves the clock past the year 2199");
  clock.offset += duration;
}
