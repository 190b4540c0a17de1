/** The clock of a cloud: plain data. All times are microseconds since 1970. */
export interface CloudClock {
  /** Whether only `advance()` moves it. */
  virtual: boolean;
  /** How far it is ahead: of the real time, or of 1970 when it is virtual. */
  offset: number;
  /** The last moment that it gave out. */
  last: number;
}

const VIRTUAL_START = Date.UTC(2022, 2, 14, 14, 15, 22) * 1000;

/** Makes a clock. A virtual one starts on 14 March 2022, so that what it dates repeats. */
export function createClock(virtual: boolean): CloudClock {
  return { virtual, offset: virtual ? VIRTUAL_START : 0, last: 0 };
}

/** A moment of its own, later than every moment before it. */
export function tick(clock: CloudClock): number {
  clock.last = Math.max(readClock(clock), clock.last + 1);
  return clock.last;
}

/** Reads the clock without moving it. */
export function readClock(clock: CloudClock): number {
  return clock.offset + (clock.virtual ? 0 : Date.now() * 1000);
}

/** What the clock shows, or the last moment that it gave out, should that be later. */
export function lastMoment(clock: CloudClock): number {
  return Math.max(readClock(clock), clock.last);
}

/** Moves the clock forward, by no less from the last moment that it gave out. */
export function advanceClock(clock: CloudClock, ms: number): void {
  const ahead = Math.max(clock.last - readClock(clock), 0);
  clock.offset += ahead + Math.round(ms * 1000);
}
