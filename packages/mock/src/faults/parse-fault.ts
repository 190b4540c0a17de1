import type { Schema } from "@cfworker/json-schema";
import { isObject } from "../http/json.ts";
import { findViolations } from "../openapi/check-request.ts";
import type { Fault } from "./fault.ts";
import { FAULT_EFFECTS, FAULT_PROPERTIES } from "./fault-properties.ts";

/** Checks a list of faults from a file or from untyped code. Throws a `TypeError` if one is invalid. */
export function parseFaults(faults: unknown): Fault[] {
  if (!Array.isArray(faults)) throw new TypeError(`faults must be a list, not ${JSON.stringify(faults)}`);
  return faults.map((fault, index) => parseFault(fault, `faults[${index}]`));
}

/** Like `parseFaults()`, but for a single fault, which error messages call `name`. */
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
    if (value === undefined) continue;
    const json = toJson(value);
    if (json === undefined || findViolations(value, schema as object as Schema).length > 0) {
      const actual = json ?? (typeof value === "object" ? "a value that JSON cannot represent" : String(value));
      throw new TypeError(`${name}.${field} must be ${schema.title}, not ${actual}`);
    }
  }
  const statuses = ["status", "rateLimit", "locked"].filter((effect) => fault[effect]);
  if (statuses.length > 1) {
    throw new TypeError(`${name}: ${statuses.join(" and ")} both set the status; keep one, or add two faults`);
  }
  const effects = Object.keys(FAULT_EFFECTS);
  if (!effects.some((effect) => fault[effect] !== undefined)) {
    throw new TypeError(`${name}: the fault has no effect; set one of ${effects.join(", ")}`);
  }
  return fault as Fault;
}

/** Returns a value as JSON; `undefined` if JSON can't represent it, such as `NaN` or an object that contains itself. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, inner) => {
      if (typeof inner === "number" && !Number.isFinite(inner)) throw new RangeError();
      return inner;
    });
  } catch {
    return undefined;
  }
}
