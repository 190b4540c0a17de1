/** A mock cloud's clock, as plain data. Times are in microseconds since 1970. */
export interface CloudClock {
  /** Whether the clock stands still until `advance()` moves it. */
  virtual: boolean;
  /** How far the clock is ahead of real time, or the current time if the clock is virtual. */
  offset: number;
  /** The time that `tick()` last returned. */
  last: number;
}

/** The clock must stay before this time. Jobs may end later: numbers can represent all microseconds until 2255. */
const END = Date.UTC(2200, 0) * 1000;

/** If `last` is more than this many microseconds ahead of real time, the machine's date was set back. */
const TOLERANCE = 1_000_000;

const VIRTUAL_START = Date.UTC(2022, 2, 14, 14, 15, 22) * 1000;

/** Creates a clock. A virtual clock always starts at the same time on 14 March 2022, so test runs are repeatable. */
export function createClock(virtual: boolean): CloudClock {
  return { virtual, offset: virtual ? VIRTUAL_START : 0, last: 0 };
}

/** Returns the current time, or the previous result plus 1 µs if that is later, so no two results are equal. */
export function tick(clock: CloudClock): number {
  clock.last = Math.max(readClock(clock), clock.last + 1);
  return clock.last;
}

/**
 * Returns the current time. Unlike `tick()`, may return the same time twice. If the machine's date is set back, for
 * example by a test with fake timers, continues from the last time, since only elapsed time matters.
 */
export function readClock(clock: CloudClock): number {
  const now = clock.offset + (clock.virtual ? 0 : Date.now() * 1000);
  if (clock.virtual || now > clock.last - TOLERANCE) return now;
  clock.offset += clock.last - now;
  return clock.last;
}

/** Returns the current time, or the last time that `tick()` returned if that is later. */
export function lastTime(clock: CloudClock): number {
  return Math.max(readClock(clock), clock.last);
}

/** Moves the clock forward from the current time, or from the last time that `tick()` returned if that is later. */
export function advanceClock(clock: CloudClock, ms: number): void {
  const ahead = Math.max(clock.last - readClock(clock), 0);
  const duration = ahead + Math.round(ms * 1000);
  if (readClock(clock) + duration >= END) throw new RangeError("duration: would move the clock past the year 2199");
  clock.offset += duration;
}
