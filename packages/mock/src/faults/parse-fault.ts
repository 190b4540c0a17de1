import type { Schema } from "@cfworker/json-schema";
import { isObject } from "../http/json.ts";
import { findViolations } from "../openapi/check-request.ts";
import type { Fault } from "./fault.ts";
import { FAULT_EFFECTS, FAULT_PROPERTIES } from "./fault-properties.ts";

/**
 * Checks a list of faults from a file or from untyped code.
 *
 * @throws {TypeError} if `faults` isn't a list, or one of the faults is invalid
 */
export function parseFaults(faults: unknown): Fault[] {
  if (!Array.isArray(faults)) throw new TypeError(`faults must be a list, not ${JSON.stringify(faults)}`);
  return faults.map((fault, index) => parseFault(fault, `faults[${index}]`));
}

/**
 * Checks a fault from a file or from untyped code.
 *
 * @param name what error messages call the fault, such as `faults[0]`
 * @throws {TypeError} if a field is unknown or has the wrong type, or the fault has no effect
 */
export function parseFault(fault: unknown, name: string): Fault {
  if (!isObject(fault)) {
    throw new TypeError(`${name} must be an object, not ${JSON.stringify(fault)}`);
  }
  for (const [field, value] of Object.entries(fault)) {
    if (!Object.hasOwn(FAULT_PROPERTIES, field)) {
      throw new TypeError(
        `${name}.${field}: unknown field; a fault's fields are ${Object.keys(FAULT_PROPERTIES).join(", ")}`,
      );
    }
    const schema = FAULT_PROPERTIES[field as keyof Fault];
    if (value !== undefined && findViolations(value, schema as object as Schema).length > 0) {
      throw new TypeError(`${name}.${field} must be ${schema.title}, not ${JSON.stringify(value)}`);
    }
  }
  const effects = Object.keys(FAULT_EFFECTS);
  if (!effects.some((effect) => fault[effect] !== undefined)) {
    throw new TypeError(`${name}: the fault has no effect; set one of ${effects.join(", ")}`);
  }
  return fault as Fault;
}
