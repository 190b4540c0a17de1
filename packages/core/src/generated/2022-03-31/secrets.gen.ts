// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

/** The names of body fields whose values are secret. */
export const secrets: readonly string[] = [];
