/** Writes milliseconds the way people read them: `300 ms`, `1.5 s`, `5 min`. */
export function toTime(ms: number): string {
  if (ms < 1000) return `${Math.ceil(ms)} ms`;
  return ms < 120_000 ? `${Math.ceil(ms / 100) / 10} s` : `${Math.ceil(ms / 6000) / 10} min`;
}
