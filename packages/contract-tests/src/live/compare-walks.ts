import type { Recording } from "./record-response.ts";
import type { Walk } from "./walk-service.ts";

/** A difference between the service's and the simulator's responses to the same call. */
export interface Difference {
  readonly operation: string;
  /** What differs: the status, or a field's path. */
  readonly what: string;
  readonly service: string;
  readonly simulator: string;
}

/**
 * Compares the service's and the simulator's responses to the same calls. Returns the statuses that differ, and the
 * fields that are absent, null, empty or of another type in one of the responses.
 */
export function compareWalks(service: Walk, simulator: Walk): Difference[] {
  return service.recordings.flatMap((recording) => {
    const other = simulator.recordings.find(({ operation }) => operation === recording.operation);
    return other === undefined ? [] : compareRecordings(recording, other);
  });
}

export function compareRecordings(service: Recording, simulator: Recording): Difference[] {
  const { operation } = service;
  if (service.status !== simulator.status) {
    return [{ operation, what: "status", service: String(service.status), simulator: String(simulator.status) }];
  }
  const fields = new Set([...service.forms.keys(), ...simulator.forms.keys()]);
  return [...fields].sort().flatMap((what) => {
    // Compares an object's fields only if both responses contain the object.
    if (!isPresent(parentOf(what), service) || !isPresent(parentOf(what), simulator)) return [];
    const [a, b] = [formsOf(service, what), formsOf(simulator, what)];
    // A list's items may differ, so one form in common is enough. Which keys a map has is up to the user.
    const isSame = a.some((form) => b.includes(form)) || what.endsWith("*");
    return isSame ? [] : [{ operation, what, service: a.join(" or "), simulator: b.join(" or ") }];
  });
}

function formsOf({ forms }: Recording, field: string): string[] {
  return [...(forms.get(field) ?? ["absent"])].sort();
}

function isPresent(field: string, { forms }: Recording): boolean {
  return field === "" || ["object", "array"].some((form) => forms.get(field)?.has(form));
}

function parentOf(field: string): string {
  return field.replace(/(\[\]|\.?[^.[\]]+)$/, "");
}
