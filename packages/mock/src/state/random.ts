const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A position in a sequence of pseudo-random numbers. It is plain data, so snapshots can contain it. */
export interface RandomState {
  random: number;
}

export function seedRandom(seed: number | string): RandomState {
  return { random: hash(String(seed)) };
}

/** Returns a text's FNV-1a hash, a 32-bit integer. */
export function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193);
  return hashed >>> 0;
}

/** Returns the sequence's next number, at least 0 and less than 1 (mulberry32). */
export function nextRandom(state: RandomState): number {
  state.random = (state.random + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state.random ^ (state.random >>> 15), state.random | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

export function nextUuid(state: RandomState): string {
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (slot) => {
    const digit = Math.floor(nextRandom(state) * 16);
    return (slot === "x" ? digit : (digit % 4) + 8).toString(16);
  });
}

export function nextHex(state: RandomState, length: number): string {
  return Array.from({ length }, () => Math.floor(nextRandom(state) * 16).toString(16)).join("");
}

export function nextLetters(state: RandomState, length: number): string {
  return Array.from({ length }, () => ALPHANUMERIC[Math.floor(nextRandom(state) * ALPHANUMERIC.length)]).join("");
}
