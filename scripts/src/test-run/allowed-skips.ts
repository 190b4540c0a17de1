interface AllowedSkip {
  /** The package, and how the test's name begins: `packages/mock: startMockCloud()`. */
  readonly name: string;
  readonly reason: string;
}

/** The tests that CI may skip. In CI, any other skipped test counts as a failure. */
const ALLOWED_SKIPS: readonly AllowedSkip[] = [];

/** Returns why CI may skip a test; `undefined` if it may not. */
export function findReason(name: string, allowed: readonly AllowedSkip[] = ALLOWED_SKIPS): string | undefined {
  return allowed.find((skip) => name.startsWith(skip.name))?.reason;
}
