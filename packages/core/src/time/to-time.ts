/** Formats milliseconds for people: `300 ms`, `1.5 s`, `5 min`, `2 h`. */
export function toTime(ms: number): string {
  if (ms < 1000) return `${Math.ceil(ms)} ms`;
  if (ms < 120_000) return `${Math.ceil(ms / 100) / 10} s`;
  return ms < 7_200_000 ? `${Math.ceil(ms / 6000) / 10} min` : `${Math.ceil(ms / 360_000) / 10} h`;
}
