import type { CloudState } from "./state.ts";

/**
 * Checks that something is the state of a cloud.
 *
 * @throws {TypeError} when it isn't.
 */
export function parseState(value: unknown): CloudState {
  const { version, keys, accounts, clusters, clock, random } = (value ?? {}) as Partial<CloudState>;
  const complete =
    Array.isArray(keys) &&
    [accounts, clusters].every((table) => typeof table === "object") &&
    typeof clock === "object" &&
    typeof random === "number";
  if (version !== 2 || !complete) throw new TypeError("state: expected what snapshot() gave");
  return value as CloudState;
}
