import type { Recording, Walk } from "./walk-service.ts";

/** A difference between the service's and the simulator's responses to the same call. */
export interface Difference {
  readonly operation: string;
  /** What differs: the status, or a field's path. */
  readonly what: string;
  readonly service: string;
  readonly simulator: string;
}

/**
 * Compares the service's and the simulator's responses to the same calls. Returns the differences in statuses, and in
 * fields' names and types.
 */
export function compareWalks(service: Walk, simulator: Walk): Difference[] {
  return service.recordings.flatMap((recording) => {
    const other = simulator.recordings.find(({ operation }) => operation === recording.operation);
    return other === undefined ? [] : compareRecordings(recording, other);
  });
}

function compareRecordings(service: Recording, simulator: Recording): Difference[] {
  const { operation } = service;
  if (service.status !== simulator.status) {
    return [{ operation, what: "status", service: String(service.status), simulator: String(simulator.status) }];
  }
  const fields = new Set([...service.types.keys(), ...simulator.types.keys()]);
  return [...fields].sort().flatMap((what) => {
    // Compares an object's fields only if both responses contain the object.
    if (!isPresent(parentOf(what), service) || !isPresent(parentOf(what), simulator)) return [];
    const [a, b] = [describe(service, what), describe(simulator, what)];
    const isCompatible = a === b || [a, b].includes("null") || what.endsWith("*") || what.endsWith("[]");
    return isCompatible ? [] : [{ operation, what, service: a, simulator: b }];
  });
}

function describe({ types }: Recording, field: string): string {
  const found = [...(types.get(field) ?? [])].filter((type, _, all) => type !== "null" || all.length === 1);
  return found.length === 0 ? "absent" : found.sort().join(" or ");
}

function isPresent(field: string, { types }: Recording): boolean {
  return field === "" || ["object", "array"].some((type) => types.get(field)?.has(type));
}

function parentOf(field: string): string {
  return field.replace(/(\[\]|\.?[^.[\]]+)$/, "");
}
