/** A mock cloud's clock, as plain data. Times are microseconds since 1970. */
export interface CloudClock {
  /** Whether only `advance()` moves it. */
  virtual: boolean;
  /** How far it is from real time. For a virtual clock, its current time. */
  offset: number;
  /** What `tick()` last returned. */
  last: number;
}

/**
 * No clock reaches the year 2200. Numbers hold microseconds exactly until 2255, and jobs may end after the clock's
 * time.
 */
const END = Date.UTC(2200, 0) * 1000;

const VIRTUAL_START = Date.UTC(2022, 2, 14, 14, 15, 22) * 1000;

/** Creates a clock. A virtual one always starts at the same time on 14 March 2022, so every run of a test has the same times. */
export function createClock(virtual: boolean): CloudClock {
  return { virtual, offset: virtual ? VIRTUAL_START : 0, last: 0 };
}

/** Returns the current time, or the next microsecond if an earlier call returned this time or a later one. */
export function tick(clock: CloudClock): number {
  clock.last = Math.max(readClock(clock), clock.last + 1);
  return clock.last;
}

/** Returns the current time. Two calls may return the same time. */
export function readClock(clock: CloudClock): number {
  return clock.offset + (clock.virtual ? 0 : Date.now() * 1000);
}

/** Returns the current time, or what `tick()` last returned if that is later. */
export function lastTime(clock: CloudClock): number {
  return Math.max(readClock(clock), clock.last);
}

/**
 * Moves the clock forward from now, or from what `tick()` last returned if that is later.
 *
 * @throws {RangeError} if it would reach the year 2200
 */
export function advanceClock(clock: CloudClock, ms: number): void {
  const ahead = Math.max(clock.last - readClock(clock), 0);
  const duration = ahead + Math.round(ms * 1000);
  if (readClock(clock) + duration >= END) throw new RangeError("duration: would move the clock past the year 2199");
  clock.offset += duration;
}
