import type { MockAddress } from "./trial.ts";

/** Returns the address of the mock cloud that the reader used last, or `{}`. */
export function recall(version: string): Partial<MockAddress> {
  try {
    return JSON.parse(localStorage.getItem(key(version)) ?? "{}") as Partial<MockAddress>;
  } catch {
    return {};
  }
}

/** Stores the address of the mock cloud for the next page. Does nothing if the browser forbids storage. */
export function remember(version: string, mock: MockAddress): void {
  try {
    localStorage.setItem(key(version), JSON.stringify(mock));
  } catch {}
}

function key(version: string): string {
  return `crdb-cloud:mock:${version}`;
}
