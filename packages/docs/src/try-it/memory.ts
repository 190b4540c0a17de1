import type { MockAddress } from "./trial.ts";

const KEY = "crdb-cloud:mock";

/** Returns the address of the reader's last mock cloud, or `{}`. */
export function recall(): Partial<MockAddress> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<MockAddress>;
  } catch {
    return {};
  }
}

/** Stores the mock cloud's address for the next page. Does nothing if the browser forbids storage. */
export function remember(mock: MockAddress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(mock));
  } catch {}
}
