// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

/** The names of body fields whose values are secret. */
export const secrets: readonly string[] = ["api_key", "azure_shared_key", "password", "secret"];
